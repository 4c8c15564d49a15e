// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.arealist.NearestNames;
import nl.socialteams.areas.decisionplan.UnknownName.Candidate;

/** Says of a name that is not known which real ones are nearest. */
@ApplicationScoped
class Nearest {
  private final NearestNames names;

  @Inject
  Nearest(NearestNames names) {
    this.names = names;
  }

  UnknownName area(String pointer, String printed, AreaList areas) {
    Map<String, String> codes = new TreeMap<>();
    areas.all().forEach(area -> codes.putIfAbsent(area.name(), area.area().neighbourhood()));
    return unknown(pointer, printed, codes);
  }

  UnknownName team(String pointer, String printed, TeamNames teams) {
    Map<String, String> ids = new TreeMap<>();
    teams.teams().forEach(team -> ids.putIfAbsent(team.name(), team.id().toString()));
    return unknown(pointer, printed, ids);
  }

  private UnknownName unknown(String pointer, String printed, Map<String, String> known) {
    List<Candidate> nearest =
        names.of(printed, known.keySet()).stream()
            .map(near -> new Candidate(near.name(), known.get(near.name()), near.likeness()))
            .toList();
    return new UnknownName(pointer, printed, nearest);
  }
}
