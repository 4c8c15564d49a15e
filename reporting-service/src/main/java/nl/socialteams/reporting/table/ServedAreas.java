// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who serves what on one day; a part's own team goes before that of its neighbourhood. */
public record ServedAreas(List<ServedArea> all) {

  /**
   * @param part null where only the neighbourhood is known
   * @return null where no team serves the place, or it is not known which of several does
   */
  public UUID teamOf(String neighbourhood, UUID part) {
    UUID ofPart = part == null ? null : find(neighbourhood, part);
    return ofPart == null ? find(neighbourhood, null) : ofPart;
  }

  public List<ServedArea> of(UUID team) {
    return all.stream().filter(area -> area.team().equals(team)).toList();
  }

  /** Whether a team serves all of a neighbourhood that it serves something of. */
  public boolean wholly(UUID team, String neighbourhood) {
    return team.equals(find(neighbourhood, null))
        && all.stream()
            .filter(area -> area.neighbourhood().equals(neighbourhood))
            .allMatch(area -> area.team().equals(team));
  }

  private UUID find(String neighbourhood, UUID part) {
    return all.stream()
        .filter(area -> area.neighbourhood().equals(neighbourhood))
        .filter(area -> Objects.equals(area.part(), part))
        .map(ServedArea::team)
        .findFirst()
        .orElse(null);
  }
}
