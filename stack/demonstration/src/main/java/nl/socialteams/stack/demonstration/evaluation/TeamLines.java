// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** The pilot's team, and the people it was for. */
record TeamLines(Reports reports) {
  private static final String NOT_LOADED =
      "CBS' numbers of 2014 are not among the data of the demonstration; nothing is estimated";

  List<EvaluationLine> lines() {
    String team =
        reports
            .get("/area/v1/teams", "on=2014-06-01")
            .path("items")
            .path(0)
            .path("teamId")
            .asText();
    JsonNode load = reports.get("/reporting/v1/team-load", "on=2014-11-30").path("rows").path(0);
    return List.of(
        EvaluationLine.of("members in 2013", 16, members(team, "2013-06-01")),
        EvaluationLine.of("members in 2014", 9, members(team, "2014-06-01")),
        EvaluationLine.of("FTE in 2014", "5.9", load.path("fteOfProfessionals").asText()),
        inhabitants("Pottenberg", 2410),
        inhabitants("Sint Maartenspoort", 1730));
  }

  private int members(String team, String day) {
    String asked = "limit=200&teamId=" + team + "&on=" + day;
    return reports.get("/area/v1/memberships", asked).path("items").size();
  }

  private EvaluationLine inhabitants(String name, int printed) {
    for (JsonNode neighbourhood :
        reports.get("/area/v1/neighbourhoods", "limit=200&year=2014").path("items")) {
      if (neighbourhood.path("name").asText().equals(name)) {
        String told = neighbourhood.path("inhabitants").asText("not known");
        return EvaluationLine.of(
                "inhabitants of " + name, printed, told.isEmpty() ? "not known" : told)
            .because(NOT_LOADED);
      }
    }
    throw new IllegalStateException("There is no neighbourhood " + name);
  }
}
