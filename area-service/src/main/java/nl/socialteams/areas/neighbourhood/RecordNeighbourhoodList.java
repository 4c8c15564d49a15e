// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records the list that CBS publishes for a year, beside those of other years. */
@ApplicationScoped
class RecordNeighbourhoodList {
  private final NeighbourhoodRepository neighbourhoods;
  private final NeighbourhoodEvents events;

  @Inject
  RecordNeighbourhoodList(NeighbourhoodRepository neighbourhoods, NeighbourhoodEvents events) {
    this.neighbourhoods = neighbourhoods;
    this.events = events;
  }

  NeighbourhoodListView record(Municipality municipality, NewNeighbourhoodList list) {
    requireOwnAndOnce(municipality.code(), list);
    if (neighbourhoods.hasList(municipality.code(), list.year())) {
      throw new ListExists(municipality.code(), list.year());
    }
    for (ListedNeighbourhood listed : list.neighbourhoods()) {
      neighbourhoods.add(municipality.code(), list.year(), listed);
      events.changed(listed.code());
    }
    return new NeighbourhoodListView(
        municipality.code(), list.year(), list.neighbourhoods().size());
  }

  private static void requireOwnAndOnce(String municipality, NewNeighbourhoodList list) {
    Set<String> seen = new HashSet<>();
    List<Fault> faults = new ArrayList<>();
    for (int at = 0; at < list.neighbourhoods().size(); at++) {
      String code = list.neighbourhoods().get(at).code();
      String pointer = "/neighbourhoods/" + at + "/code";
      if (!seen.add(code)) {
        faults.add(Fault.of(Fault.Place.BODY, pointer, "named-twice", code));
      }
      if (!NeighbourhoodCodes.liesIn(code, municipality)) {
        faults.add(
            Fault.of(Fault.Place.BODY, pointer, "foreign-neighbourhood", code, municipality));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
