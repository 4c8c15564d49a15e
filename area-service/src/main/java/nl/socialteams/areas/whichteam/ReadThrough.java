// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.lineage.Lineage;
import nl.socialteams.areas.lineage.Lineages;
import nl.socialteams.areas.lineage.Relative;

/**
 * Reads who serves a neighbourhood through what became of it: a decision names the codes of its own
 * year, and a question may name those of another.
 */
@ApplicationScoped
class ReadThrough {
  private final ServingTeams teams;
  private final Lineages lineages;

  @Inject
  ReadThrough(ServingTeams teams, Lineages lineages) {
    this.teams = teams;
    this.lineages = lineages;
  }

  /** At least one; more where a merger or a split leaves the choice. */
  List<Reading> of(String code, LocalDate on) {
    Map<String, ServedNeighbourhood> read = new HashMap<>();
    Lineage lineage = lineages.around(code);
    ServedNeighbourhood own = served(read, code, on);
    List<Reading> readings = new ArrayList<>();
    if (own.hasTeam()) {
      readings.add(new Reading(own, List.of()));
      lineage.mergedInto(code, on.getYear()).stream()
          .filter(merged -> served(read, merged.code(), on).hasTeam())
          .forEach(merged -> readings.add(reading(read, merged, on)));
      return readings;
    }
    lineage
        .nearest(code, other -> served(read, other, on).hasTeam())
        .forEach(relative -> readings.add(reading(read, relative, on)));
    return readings.isEmpty() ? List.of(new Reading(own, List.of())) : readings;
  }

  private Reading reading(Map<String, ServedNeighbourhood> read, Relative relative, LocalDate on) {
    return new Reading(served(read, relative.code(), on), relative.way());
  }

  private ServedNeighbourhood served(
      Map<String, ServedNeighbourhood> read, String code, LocalDate on) {
    return read.computeIfAbsent(code, other -> teams.in(other, on));
  }
}
