// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.roles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.contract.calls.Json;
import nl.socialteams.systemtests.contract.document.ApiDocument;
import nl.socialteams.systemtests.house.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/** The page tells what the services do; it needs no running suite. */
@Tag("G2")
class RolesPageTest {
  private static final Path PAGE = Checkout.root().resolve("docs/roles.md");
  private static final Pattern ROLE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

  private final ApiDocument document =
      new ApiDocument(read(Checkout.root().resolve("gateway/target/openapi/openapi.json")));

  @Test
  void tells_the_rights_that_operations_ask_for_and_the_roles_that_hold_them() throws IOException {
    String page = Checkout.text(PAGE);
    String renewed = new RolesPage(document).renewed(page);
    Files.writeString(Path.of("target/roles.md"), renewed);

    assertThat(page)
        .as("bring it up to date with: cp system-tests/target/roles.md docs/roles.md")
        .isEqualTo(renewed);
  }

  @Test
  void every_operation_asks_for_a_right_and_is_open_to_no_role_that_is_not_described() {
    assertThat(document.operations())
        .allSatisfy(operation -> assertThat(Roles.rights(operation)).isNotEmpty());
    assertThat(described()).containsAll(Roles.namedIn(document).toList());
    assertThat(described()).containsAll(Roles.OF_PEOPLE);
  }

  @Test
  void the_realm_of_keycloak_has_the_same_roles() {
    Set<String> inRealm = new TreeSet<>();
    read(Checkout.root().resolve("stack/keycloak/realm/social-teams-realm.json"))
        .at("/roles/realm")
        .forEach(role -> inRealm.add(role.path("name").asText()));

    assertThat(inRealm).isEqualTo(described());
  }

  private static Set<String> described() {
    return ROLE.matcher(Checkout.text(PAGE))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode read(Path file) {
    return Json.read(Checkout.text(file));
  }
}
