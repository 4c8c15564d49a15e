// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/**
 * What Trajekt agreed for 2017 in three neighbourhoods and what it reported, one report corrected.
 * That such agreements are made is known; the hours are made up.
 */
final class DeploymentOfTrajekt {
  private static final String PATH = "/area/v1/deployment-agreements";
  private static final List<String> CLUSTER = List.of("BU09350204", "BU09350207", "BU09350203");

  private final PublicApi api;
  private final Story story;
  private final Organisations organisations;

  DeploymentOfTrajekt(PublicApi api, Story story, Organisations organisations) {
    this.api = api;
    this.story = story;
    this.organisations = organisations;
  }

  void load() {
    String agreement = agree();
    String first = report(agreement, 1, 3, 310, "INFORMATION_AND_ADVICE", null);
    report(agreement, 4, 6, 285, "INFORMATION_AND_ADVICE", null);
    report(agreement, 1, 6, 140, "COLLECTIVE_ACTIVITY", null);
    report(agreement, 1, 3, 298, "INFORMATION_AND_ADVICE", first);
    var read = api.read(PATH + "/" + agreement).body();
    story.tell(
        "deployment of Trajekt in 2017: agreed "
            + read.path("agreedHours").asText()
            + " hours, reported "
            + read.path("reportedHours").asText()
            + ", difference "
            + read.path("difference").asText());
  }

  private String agree() {
    Map<String, Object> agreement =
        Map.of(
            "municipality",
            MAASTRICHT,
            "organisationId",
            organisations.id("Trajekt"),
            "hours",
            1200,
            "year",
            2017,
            "neighbourhoodCodes",
            CLUSTER,
            "knownSince",
            Moments.noonOf(LocalDate.of(2017, 2, 23)));
    return api.create("deployment agreement 2017", PATH, agreement).path("agreementId").asText();
  }

  private String report(
      String agreement, int firstMonth, int lastMonth, int hours, String kind, String corrects) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("hours", hours);
    report.put("firstMonth", firstMonth);
    report.put("lastMonth", lastMonth);
    report.put("activityKind", kind);
    LocalDate told = LocalDate.of(2017, lastMonth, 1).plusMonths(1).plusDays(9);
    if (corrects != null) {
      report.put("corrects", corrects);
      told = told.plusMonths(3);
    }
    report.put("knownSince", Moments.morningOf(told));
    String name = "deployment report " + firstMonth + "-" + lastMonth + " " + kind + " " + hours;
    return api.create(name, PATH + "/" + agreement + "/reports", report).path("reportId").asText();
  }
}
