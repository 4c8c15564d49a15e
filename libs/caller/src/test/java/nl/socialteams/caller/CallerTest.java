// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.caller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.json.Json;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G3")
class CallerTest {
  private final Map<String, Object> claims = new HashMap<>();

  @Test
  void a_caller_is_who_the_token_says() {
    claims.putAll(Map.of("iss", "issuer", "sub", "worker", "azp", "client"));

    assertThat(caller().issuer()).isEqualTo("issuer");
    assertThat(caller().subject()).isEqualTo("worker");
    assertThat(caller().client()).isEqualTo("client");
  }

  @Test
  void a_caller_holds_the_rights_that_the_token_gives_and_no_others() {
    assertThat(caller("areas:read").has("areas:read")).isTrue();
    assertThat(caller("areas:read").has("areas:administer")).isFalse();
  }

  @Test
  void a_caller_acts_for_the_municipalities_that_the_token_names_and_no_others() {
    claims.put("municipalities", Json.createArrayBuilder(List.of("GM0935", "GM1903")).build());
    Caller caller = caller();

    assertThat(caller.municipalities()).containsExactlyInAnyOrder("GM0935", "GM1903");
    assertThat(caller.actsFor("GM1903")).isTrue();
    assertThat(caller.actsFor("GM0794")).isFalse();
    assertThatCode(() -> caller.requireActsFor("GM0935")).doesNotThrowAnyException();
    assertThatThrownBy(() -> caller.requireActsFor("GM0794"))
        .isInstanceOf(MunicipalityNotGranted.class);
  }

  @Test
  void a_token_that_names_no_municipalities_gives_none() {
    assertThat(caller().municipalities()).isEmpty();
    claims.put("municipalities", "GM0935");
    assertThat(caller().municipalities()).isEmpty();
  }

  private Caller caller(String... rights) {
    Written token = new Written(claims);
    return new Caller(
        QuarkusSecurityIdentity.builder().setPrincipal(token).addRoles(Set.of(rights)).build(),
        token);
  }

  private record Written(Map<String, Object> claims) implements JsonWebToken {
    @Override
    public String getName() {
      return "written";
    }

    @Override
    public Set<String> getClaimNames() {
      return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
      return (T) claims.get(name);
    }
  }
}
