// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting;

import java.time.Duration;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.ConfigProvider;

import nl.socialteams.testing.Tokens;

import static io.restassured.RestAssured.given;

/** The service as those who pull reports call it. */
public final class ReportingApi {
  private ReportingApi() {}

  public static RequestSpecification as(String client) {
    return given()
        .baseUri(ConfigProvider.getConfig().getValue("test.url", String.class))
        .auth()
        .oauth2(Tokens.of(client))
        .contentType(ContentType.JSON);
  }

  public static ValidatableResponse get(String client, String path) {
    return as(client).get("/reporting/v1" + path).then();
  }

  public static ValidatableResponse registrations(String from, String until, String more) {
    return get("controller", registrationsPath("GM0935", from, until) + more);
  }

  public static String registrationsPath(String municipality, String from, String until) {
    return "/registrations?municipality=" + municipality + "&from=" + from + "&until=" + until;
  }

  /** All registrations of a municipality that were processed so far; none before it is known. */
  public static int processed(String municipality) {
    ValidatableResponse answer =
        get("controller", registrationsPath(municipality, "1900-01-01", "2199-12-31"));
    boolean known = answer.extract().statusCode() == 200;
    return known ? answer.extract().<Integer>path("registrations") : 0;
  }

  public static void awaitProcessed(String municipality, int registrations) {
    patiently().until(() -> processed(municipality) == registrations);
  }

  public static ConditionFactory patiently() {
    return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
  }
}
