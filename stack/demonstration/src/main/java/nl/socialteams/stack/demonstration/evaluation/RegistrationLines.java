// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** How many registered, and how many cases a month began. */
record RegistrationLines(Reports reports) {
  private static final String BY_DAYS =
      "a partial month counts by its days: 68 cases in 5 3/31 months (docs/reports.md)";

  List<EvaluationLine> lines() {
    JsonNode total = reports.registrations(Reports.PILOT).path("rows").path(0);
    List<EvaluationLine> lines = new ArrayList<>();
    lines.add(EvaluationLine.of("cases", 248, total.path("cases")));
    lines.add(EvaluationLine.of("persons without a case", 12, total.path("personsWithoutCase")));
    lines.add(EvaluationLine.of("outside the system", 14, total.path("outsideSystem")));
    lines.add(EvaluationLine.of("registrations", 274, total.path("registrations")));
    period(lines, "2013", "from=2013-01-01&until=2013-12-31", 98, "8.2");
    period(lines, "first half of 2014", "from=2014-01-01&until=2014-06-30", 82, "13.7");
    period(lines, "from July to 3 December 2014", Reports.AFTER_MID_2014, 68, "13.2");
    return lines;
  }

  private void period(
      List<EvaluationLine> lines, String name, String period, int cases, String average) {
    JsonNode report = reports.registrations(period);
    lines.add(
        EvaluationLine.of("cases, " + name, cases, report.path("rows").path(0).path("cases")));
    String told = report.path("averageCasesPerMonth").asText();
    lines.add(EvaluationLine.of("a month, " + name, average, told).because(BY_DAYS));
  }
}
