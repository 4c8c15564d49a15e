// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.socialteams.testing.policies.SomeCaller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A policy's query with one part of its condition held, or left out, on its way to the database.
 */
public final class Weakening {
  private String part = "";
  private String instead = "";

  private Weakening() {}

  /**
   * Somebody has to see something else as soon as one part of the condition no longer counts.
   *
   * @param outcome what a caller can do with the policy
   */
  public static void isNoticed(List<String> parts, Function<OwnPolicies, String> outcome) {
    List<String> changes =
        parts.stream()
            .flatMap(
                part -> Stream.of("(%s or 1 = 1)", "(%s and 1 = 0)").map(c -> c.formatted(part)))
            .toList();
    Set<String> unnoticed = new HashSet<>(changes);
    for (SomeCaller somebody : OwnPolicies.everybody()) {
      unnoticed.removeAll(new Weakening().noticedBy(somebody, parts, outcome));
    }
    assertThat(unnoticed).isEmpty();
  }

  private List<String> noticedBy(
      SomeCaller somebody, List<String> parts, Function<OwnPolicies, String> outcome) {
    List<String> noticed = new ArrayList<>();
    try (OwnPolicies policies = OwnPolicies.weakened(somebody, this::changed)) {
      String whole = outcome.apply(policies);
      for (String one : parts) {
        for (String change : List.of("(%s or 1 = 1)", "(%s and 1 = 0)")) {
          part = one;
          instead = change.formatted(one);
          if (!outcome.apply(policies).equals(whole)) {
            noticed.add(instead);
          }
        }
      }
    }
    return noticed;
  }

  private String changed(String query) {
    return part.isEmpty() ? query : query.replace(part, instead);
  }
}
