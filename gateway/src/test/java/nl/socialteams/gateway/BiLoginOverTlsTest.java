// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** A secret that others could read on the way opens nothing, and is not asked for. */
@GatewayTest
@WithTestResource(value = BehindProxy.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@Tag("G2")
class BiLoginOverTlsTest {
  private static final String TABLE = "/reporting/v1/odata/Intake";
  private static final String SECRET =
      "Basic "
          + Base64.getEncoder()
              .encodeToString("bi-reader:any:secret".getBytes(StandardCharsets.UTF_8));

  @Test
  void without_tls_a_secret_opens_nothing_and_is_not_asked_for() {
    HttpResponse<String> told = Call.anonymously(TABLE).header("Authorization", SECRET).send();
    HttpResponse<String> unreadable =
        Call.anonymously(TABLE).header("Authorization", "Basic !!!").send();

    assertProblem(told, 401, "not-signed-in");
    assertThat(told.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(unreadable.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(Call.anonymously(TABLE).send().headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer");
  }

  @Test
  void where_the_trusted_proxy_had_tls_it_is_taken_and_asked_for() {
    String arrived =
        Call.anonymously(TABLE)
            .header("X-Forwarded-Proto", "https")
            .header("Authorization", SECRET)
            .arrivedHeaders()
            .getString("authorization");
    HttpResponse<String> without =
        Call.anonymously(TABLE).header("X-Forwarded-Proto", "https").send();

    assertThat(arrived).startsWith("Bearer ey");
    assertThat(without.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("Basic realm=");
  }
}
