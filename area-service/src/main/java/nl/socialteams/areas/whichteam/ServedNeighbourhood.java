// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who serves a neighbourhood on a day.
 *
 * @param whole empty where it has no team but for its parts
 * @param parts those that have a team of their own
 */
record ServedNeighbourhood(String code, Optional<ServingTeam> whole, List<ServedPart> parts) {

  /** A part with a team of its own. */
  record ServedPart(UUID partId, String name, ServingTeam team) {}

  boolean hasTeam() {
    return whole.isPresent() || !parts.isEmpty();
  }

  /** A part's own team goes before that of its neighbourhood. */
  Candidate in(UUID partId, String name) {
    Optional<ServingTeam> own =
        parts.stream()
            .filter(part -> part.partId().equals(partId))
            .map(ServedPart::team)
            .findFirst();
    return new Candidate(code, name, own.or(() -> whole));
  }

  Candidate outsideParts() {
    return new Candidate(code, null, whole);
  }

  /** Parts that go to the same team as the whole leave no doubt. */
  List<ServedPart> partsElsewhere() {
    return parts.stream().filter(part -> !whole.equals(Optional.of(part.team()))).toList();
  }
}
