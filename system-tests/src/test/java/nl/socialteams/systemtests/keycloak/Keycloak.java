// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.keycloak;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import nl.socialteams.stack.backing.KeycloakServer;
import nl.socialteams.systemtests.contract.calls.Json;

/**
 * The provider as a browser and as other systems meet it.
 *
 * @param issuer the address of the realm
 */
record Keycloak(String issuer) {
  /** Of everybody in the realm file. */
  static final String PASSWORD = "welkom-bij-het-sociale-team";

  private static final String BACK_TO = "http://127.0.0.1:8080/docs/signed-in";
  private static final String WEBSITE = "teams-website";
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final Pattern ERROR = Pattern.compile("[?&]error=([^&]+)");

  /** The code that the browser comes back with, or nothing where the person was not let in. */
  Optional<String> code(String person, String password, ProofKey proof) {
    Browser browser = new Browser();
    String query =
        query(
            "&code_challenge="
                + proof.challenge()
                + "&code_challenge_method=S256"
                + "&scope=openid");
    Matcher form = FORM.matcher(browser.get(address("/auth") + query).body());
    if (!form.find()) {
      throw new AssertionError("Keycloak shows no form to sign in with");
    }
    URI target = URI.create(form.group(1).replace("&amp;", "&"));
    return browser
        .post(target, form(Map.of("username", person, "password", password)))
        .headers()
        .firstValue("Location")
        .flatMap(location -> found(CODE, location));
  }

  /** What the browser is told that asks for a code in this way. */
  Optional<String> refusalOfAsking(String more) {
    return new Browser()
        .get(address("/auth") + query(more))
        .headers()
        .firstValue("Location")
        .flatMap(location -> found(ERROR, location));
  }

  /** What the website gets for a code; without verifier where that is null. */
  JsonNode exchange(String code, String verifier) {
    String form =
        form(
            Map.of(
                "grant_type", "authorization_code",
                "client_id", WEBSITE,
                "redirect_uri", BACK_TO,
                "code", code));
    return token(verifier == null ? form : form + "&code_verifier=" + verifier);
  }

  /** Signs in as a person does; the answer holds the tokens. */
  JsonNode signIn(String person) {
    ProofKey proof = ProofKey.create();
    String code =
        code(person, PASSWORD, proof)
            .orElseThrow(() -> new AssertionError(person + " was not let in"));
    return exchange(code, proof.verifier());
  }

  String tokenOf(String person) {
    return accessToken(signIn(person));
  }

  /** Of a system, by its secret. */
  JsonNode tokenOfSystem(String client, String secret) {
    return token(
        form(
            Map.of(
                "grant_type", "client_credentials",
                "client_id", client,
                "client_secret", secret)));
  }

  JsonNode refreshed(JsonNode tokens) {
    return token(
        form(
            Map.of(
                "grant_type",
                "refresh_token",
                "client_id",
                WEBSITE,
                "refresh_token",
                tokens.path("refresh_token").asText())));
  }

  /** A password handed over by the application itself, which no client of ours may do. */
  JsonNode byPassword(String person) {
    return token(
        form(
            Map.of(
                "grant_type", "password",
                "client_id", WEBSITE,
                "username", person,
                "password", PASSWORD)));
  }

  /** Of the administrator of the server, whose realm is another. */
  String administratorsToken() {
    String master = issuer.replace("/realms/social-teams", "/realms/master");
    return accessToken(
        Json.read(
            new Browser()
                .post(
                    URI.create(master + "/protocol/openid-connect/token"),
                    form(
                        Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "admin-cli",
                            "username",
                            KeycloakServer.ADMINISTRATOR,
                            "password",
                            KeycloakServer.PASSWORD)))
                .body()));
  }

  static String accessToken(JsonNode tokens) {
    if (!tokens.hasNonNull("access_token")) {
      throw new AssertionError("Keycloak gave no token but " + tokens);
    }
    return tokens.get("access_token").asText();
  }

  /** Where the administrator changes the realm. */
  String administration() {
    return issuer.replace("/realms/", "/admin/realms/");
  }

  private JsonNode token(String form) {
    return Json.read(new Browser().post(URI.create(address("/token")), form).body());
  }

  private String address(String endpoint) {
    return issuer + "/protocol/openid-connect" + endpoint;
  }

  private static String query(String more) {
    return "?"
        + form(
            Map.of(
                "response_type",
                "code",
                "client_id",
                WEBSITE,
                "redirect_uri",
                BACK_TO,
                "state",
                "kept"))
        + more;
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Optional<String> found(Pattern pattern, String location) {
    Matcher matcher = pattern.matcher(location);
    return matcher.find()
        ? Optional.of(URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
