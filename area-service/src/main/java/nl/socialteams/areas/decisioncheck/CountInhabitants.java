// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.arealist.ListedArea;
import nl.socialteams.areas.assignment.Area;

/** Adds up who lives where a team works; never an estimate of a part. */
record CountInhabitants(AreaList list, Map<Area, UUID> served) {

  InhabitantsServed of(UUID team) {
    int known = 0;
    List<String> withoutFigure = new ArrayList<>();
    List<String> inPart = new ArrayList<>();
    for (String code : neighbourhoodsOf(team)) {
      Integer inhabitants = inhabitants(code);
      if (!isWhollyOf(team, code)) {
        inPart.add(code);
      } else if (inhabitants == null) {
        withoutFigure.add(code);
      } else {
        known += inhabitants;
      }
    }
    boolean complete = withoutFigure.isEmpty() && inPart.isEmpty();
    int areas = (int) served.values().stream().filter(team::equals).count();
    return new InhabitantsServed(areas, complete ? known : null, withoutFigure, inPart);
  }

  private TreeSet<String> neighbourhoodsOf(UUID team) {
    TreeSet<String> codes = new TreeSet<>();
    served.forEach(
        (area, by) -> {
          if (by.equals(team)) {
            codes.add(area.neighbourhood());
          }
        });
    return codes;
  }

  /** The whole of it, with no part that another team has. */
  private boolean isWhollyOf(UUID team, String code) {
    return team.equals(served.get(Area.whole(code)))
        && served.entrySet().stream()
            .filter(entry -> entry.getKey().neighbourhood().equals(code))
            .allMatch(entry -> entry.getValue().equals(team));
  }

  private Integer inhabitants(String code) {
    return list.neighbourhoods().stream()
        .filter(listed -> listed.code().equals(code))
        .findFirst()
        .map(ListedArea::inhabitants)
        .orElse(null);
  }
}
