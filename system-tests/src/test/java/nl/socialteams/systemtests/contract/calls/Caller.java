// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.systemtests.contract.document.Operation;
import nl.socialteams.systemtests.suite.RunningSuite;

/**
 * A client of the identity provider, with what its token grants.
 *
 * @param grants its roles and scopes
 */
public record Caller(String name, String token, Set<String> grants) {

  /** In this order they are asked to make a call that is allowed. */
  private static final List<Caller> KNOWN =
      List.of(
          of("area-administrator"),
          of("team-member"),
          of("privacy-officer"),
          of("team-coordinator"),
          of("tailor-made-expert"),
          of("budget-holder"),
          of("controller"),
          of("partner"),
          of("bi-reader"),
          of("platform-operator"),
          of("partner-without-scopes"),
          of("foreign"));

  private static final Map<String, Caller> NAMED = new ConcurrentHashMap<>();

  /** Any client that the provider knows, asked for its token once. */
  public static Caller named(String name) {
    return NAMED.computeIfAbsent(name, Caller::of);
  }

  private static Caller of(String name) {
    String token = IssuedToken.of(RunningSuite.get().issuer(), name);
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return new Caller(name, token, grantsIn(new String(claims, StandardCharsets.UTF_8)));
  }

  private static Set<String> grantsIn(String claims) {
    JsonNode read = Json.read(claims);
    Set<String> grants = new HashSet<>();
    read.path("roles").forEach(role -> grants.add(role.asText()));
    Collections.addAll(grants, read.path("scope").asText("").split(" "));
    grants.remove("");
    return grants;
  }

  public static String expiredToken() {
    return IssuedToken.of(RunningSuite.get().issuer(), "expired");
  }

  public static List<Caller> allowedTo(Operation operation) {
    return KNOWN.stream().filter(caller -> caller.mayCall(operation)).toList();
  }

  public static List<Caller> refusedBy(Operation operation) {
    return KNOWN.stream().filter(caller -> !caller.mayCall(operation)).toList();
  }

  public static Caller firstAllowedTo(Operation operation) {
    return allowedTo(operation).stream()
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(operation + " is open to nobody: " + operation.roles()));
  }

  private boolean mayCall(Operation operation) {
    return !Collections.disjoint(grants, operation.roles());
  }
}
