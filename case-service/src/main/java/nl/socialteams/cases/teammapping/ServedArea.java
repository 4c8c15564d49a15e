// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.util.List;
import java.util.UUID;

/**
 * Who serves an area on a date.
 *
 * @param team null unless the certainty is EXACT
 * @param candidates names of the parts that have a team of their own, where the part is what it
 *     depends on
 */
public record ServedArea(TeamCertainty certainty, UUID team, List<String> candidates) {

  static ServedArea by(UUID team) {
    return new ServedArea(TeamCertainty.EXACT, team, List.of());
  }

  static ServedArea byNobody() {
    return new ServedArea(TeamCertainty.NONE, null, List.of());
  }

  static ServedArea dependingOn(List<String> parts) {
    return new ServedArea(TeamCertainty.PART_OF, null, parts);
  }
}
