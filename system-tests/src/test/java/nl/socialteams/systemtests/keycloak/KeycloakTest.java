// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.keycloak;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.Provider;
import nl.socialteams.stack.launcher.Progress;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;
import nl.socialteams.systemtests.mainjob.Registrations;
import nl.socialteams.systemtests.portal.ApiPage;
import nl.socialteams.systemtests.portal.Chromium;
import nl.socialteams.systemtests.portal.Tab;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

/** The main flow with a real Keycloak and the realm that comes with the project. */
@Tag("G2")
class KeycloakTest {
  private static final String CASES = "/cases/v1/cases?municipality=GM0935";
  private static final String CABERG = "BU09350205";
  private static final String PARTNER_SECRET = "partner-demonstration-only";
  private static final String BI_SECRET = "bi-demonstration-only";

  @TempDir static Path folder;

  private static SuiteProcesses suite;
  private static Keycloak keycloak;

  @BeforeAll
  static void start() {
    suite =
        SuiteProcesses.start(
            SuiteSettings.temporary(Checkout.find(), folder, Provider.KEYCLOAK), Progress.silent());
    keycloak = new Keycloak(suite.issuer());
  }

  @AfterAll
  static void stop() {
    if (suite != null) {
      suite.close();
    }
  }

  @Test
  void people_sign_in_with_a_code_and_partners_with_a_secret_and_each_does_their_work() {
    String administrator = keycloak.tokenOf("area-administrator");
    post(administrator, "/area/v1/municipalities", Map.of("code", "GM0935", "name", "Maastricht"))
        .statusCode(201);

    String partner = Keycloak.accessToken(keycloak.tokenOfSystem("partner", PARTNER_SECRET));
    get(partner, "/area/v1/teams?municipality=GM0935").statusCode(200);
    get(partner, CASES).statusCode(403);
    recordNeighbourhood(administrator);
    // as far as it goes where nobody has decided yet which team serves the neighbourhood
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () ->
                post(partner, "/cases/v1/registrations", Registrations.on("2024-03-01", CABERG))
                    .statusCode(409)
                    .body("type", endsWith("/no-team-for-area")));

    String member = keycloak.tokenOf("team-member");
    get(member, CASES).statusCode(200);
    get(member, "/cases/v1/cases?municipality=GM0363").statusCode(404);
    post(member, "/area/v1/municipalities", Map.of()).statusCode(403);

    String bi = Keycloak.accessToken(keycloak.tokenOfSystem("bi", BI_SECRET));
    get(bi, "/area/v1/teams?municipality=GM0935").statusCode(200);
    get(bi, CASES).statusCode(403);
    get(keycloak.tokenOf("platform-operator"), CASES).statusCode(403);
  }

  @Test
  void a_code_is_worth_nothing_without_the_proof_of_who_asked_for_it() {
    ProofKey proof = ProofKey.create();
    String code = keycloak.code("budget-holder", Keycloak.PASSWORD, proof).orElseThrow();
    String other = keycloak.code("budget-holder", Keycloak.PASSWORD, proof).orElseThrow();

    assertThat(keycloak.exchange(code, null).has("access_token")).isFalse();
    assertThat(keycloak.exchange(other, ProofKey.create().verifier()).has("access_token"))
        .isFalse();
    assertThat(keycloak.refusalOfAsking("")).hasValue("invalid_request");
    assertThat(
            keycloak.refusalOfAsking(
                "&code_challenge=" + proof.verifier() + "&code_challenge_method=plain"))
        .hasValue("invalid_request");
  }

  @Test
  void nobody_is_let_in_with_a_wrong_password_or_after_they_left() {
    ProofKey proof = ProofKey.create();

    assertThat(keycloak.code("privacy-officer", "not-the-password", proof)).isEmpty();
    assertThat(keycloak.code("team-member-who-left", Keycloak.PASSWORD, proof)).isEmpty();
    assertThat(keycloak.byPassword("team-member").has("access_token")).isFalse();
    assertThat(keycloak.tokenOfSystem("partner", "guessed").has("access_token")).isFalse();
  }

  @Test
  void who_goes_on_guessing_is_locked_out_with_the_right_password_too() {
    ProofKey proof = ProofKey.create();
    for (int guess = 0; guess < 6; guess++) {
      assertThat(keycloak.code("controller", "guess-number-" + guess, proof)).isEmpty();
    }
    assertThat(keycloak.code("controller", Keycloak.PASSWORD, proof)).isEqualTo(Optional.empty());
  }

  @Test
  void who_loses_a_role_loses_its_rights_with_the_next_token() {
    JsonNode before = keycloak.signIn("team-coordinator");
    get(Keycloak.accessToken(before), CASES).statusCode(200);

    loseRole("team-coordinator", "team-coordinator");

    JsonNode after = keycloak.refreshed(before);
    get(Keycloak.accessToken(after), CASES).statusCode(403);
    get(keycloak.tokenOf("team-coordinator"), CASES).statusCode(403);
  }

  @Test
  void tokens_of_the_same_server_that_are_not_for_us_are_refused() {
    get(keycloak.administratorsToken(), CASES).statusCode(401);
    JsonNode tokens = keycloak.signIn("tailor-made-expert");
    get(tokens.path("id_token").asText(), CASES).statusCode(401);
    get(tokens.path("refresh_token").asText(), CASES).statusCode(401);
    get(Keycloak.accessToken(tokens), CASES).statusCode(200);
  }

  @Test
  void somebody_signs_in_on_the_documentation_page_and_so_does_a_system() {
    Assumptions.assumeTrue(
        Chromium.program().isPresent(),
        "The documentation page in a browser was left out: Chromium is not installed.");
    URI gateway = suite.address(Service.GATEWAY);
    register("teams-website", gateway);
    register("partner", gateway);

    try (Chromium browser = Chromium.start(folder)) {
      ApiPage page = ApiPage.open(browser, gateway);
      assertThat(page.tryCall()).isEqualTo("401");
      Tab form = page.signIn(keycloak.issuer());
      form.type("document.querySelector('#username')", "team-member");
      form.type("document.querySelector('#password')", Keycloak.PASSWORD);
      form.click("document.querySelector('#kc-login')");
      assertThat(page.signedIn().tryCall()).isEqualTo("200");

      ApiPage partners = ApiPage.open(browser, gateway);
      partners.signIn("partner", PARTNER_SECRET);
      assertThat(partners.signedIn().tryCall()).isEqualTo("200");
    }
  }

  /** As whoever runs the provider does with the address of their own gateway. */
  private static void register(String client, URI gateway) {
    String clients = keycloak.administration() + "/clients";
    String token = keycloak.administratorsToken();
    Map<String, Object> known =
        new HashMap<>(
            call(token)
                .get(clients + "?clientId=" + client)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("[0]"));
    known.merge("redirectUris", List.of(gateway + "/docs/signed-in"), KeycloakTest::both);
    known.merge("webOrigins", List.of(gateway.toString()), KeycloakTest::both);
    call(token)
        .contentType(ContentType.JSON)
        .body(known)
        .put(clients + "/" + known.get("id"))
        .then()
        .statusCode(204);
  }

  private static Object both(Object some, Object more) {
    return Stream.of(some, more).flatMap(list -> ((List<?>) list).stream()).toList();
  }

  @Test
  void services_refuse_the_same_when_the_gateway_is_passed_by() {
    Map<Service, String> addresses =
        Map.of(
            Service.AREA, "/area/v1/teams?municipality=GM0935",
            Service.CASES, CASES,
            Service.BUDGET, "/budget/v1/budgets?municipality=GM0935",
            Service.REPORTING, "/reporting/v1/rebuilds");
    addresses.forEach(
        (service, path) -> given().get(suite.address(service) + path).then().statusCode(401));
    call(keycloak.administratorsToken())
        .get(suite.address(Service.CASES) + CASES)
        .then()
        .statusCode(401);
  }

  @Test
  @Tag("R14")
  void a_bi_tool_reads_reports_with_client_and_secret_until_they_are_withdrawn() {
    readsAs("bi", BI_SECRET, "/reporting/v1/tables", 200);
    readsAs("bi", "guessed", "/reporting/v1/tables", 401);
    readsAs("bi", BI_SECRET, CASES, 401);

    enable("bi", false);
    try {
      await()
          .atMost(Duration.ofMinutes(2))
          .untilAsserted(() -> readsAs("bi", BI_SECRET, "/reporting/v1/tables", 401));
    } finally {
      enable("bi", true);
    }
  }

  @Test
  @Tag("R14")
  void who_guesses_secrets_has_to_wait_after_ten() {
    for (int guess = 0; guess < 10; guess++) {
      readsAs("no-such-tool", "guess-number-" + guess, "/reporting/v1/tables", 401);
    }
    readsAs("no-such-tool", "one-more-guess", "/reporting/v1/tables", 429)
        .header("Retry-After", "30");
  }

  private static ValidatableResponse readsAs(
      String client, String secret, String path, int status) {
    return given()
        .auth()
        .preemptive()
        .basic(client, secret)
        .get(suite.address(Service.GATEWAY) + path)
        .then()
        .statusCode(status);
  }

  private static void enable(String client, boolean enabled) {
    String clients = keycloak.administration() + "/clients";
    String token = keycloak.administratorsToken();
    Map<String, Object> known =
        call(token)
            .get(clients + "?clientId=" + client)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getMap("[0]");
    known.put("enabled", enabled);
    call(token)
        .contentType(ContentType.JSON)
        .body(known)
        .put(clients + "/" + known.get("id"))
        .then()
        .statusCode(204);
  }

  private static void recordNeighbourhood(String administrator) {
    String file =
        """
        gwb_code_10;regio;gm_naam;recs;a_inw
        GM0935;Maastricht;Maastricht;Gemeente;120000
        WK093502;Wijk 02;Maastricht;Wijk;9000
        %s;Caberg;Maastricht;Buurt;3000
        """
            .formatted(CABERG);
    call(administrator)
        .contentType("text/csv")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(suite.address(Service.GATEWAY) + "/area/v1/imports/key-figures?year=2024")
        .then()
        .statusCode(anyOf(equalTo(200), equalTo(201)));
  }

  private static void loseRole(String person, String role) {
    String administration = keycloak.administration();
    String token = keycloak.administratorsToken();
    String id =
        call(token)
            .get(administration + "/users?exact=true&username=" + person)
            .then()
            .statusCode(200)
            .body("size()", equalTo(1))
            .extract()
            .path("[0].id");
    Map<String, Object> known =
        call(token).get(administration + "/roles/" + role).then().extract().jsonPath().getMap("");
    call(token)
        .contentType(ContentType.JSON)
        .body(List.of(known))
        .delete(administration + "/users/" + id + "/role-mappings/realm")
        .then()
        .statusCode(204);
  }

  private static ValidatableResponse get(String token, String path) {
    return call(token).get(suite.address(Service.GATEWAY) + path).then();
  }

  private static ValidatableResponse post(String token, String path, Object body) {
    return call(token)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "keycloak-" + UUID.randomUUID())
        .body(body)
        .post(suite.address(Service.GATEWAY) + path)
        .then();
  }

  private static RequestSpecification call(String token) {
    return given().header("Authorization", "Bearer " + token);
  }
}
