// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/** The first report, as anybody can fetch it from the gateway. */
final class FirstReport {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String REGISTRATIONS =
      "/reporting/v1/registrations?municipality=" + MAASTRICHT;

  private final PublicApi api;
  private final Story story;
  private final String budget;

  FirstReport(PublicApi api, Story story, String budget) {
    this.api = api;
    this.story = story;
    this.budget = budget;
  }

  void print() {
    awaitAllCases();
    registrations();
    perTeam();
    budgetLeft();
    coverage("2016-12-31");
    coverage("2017-02-23");
  }

  /** Reports follow the events; the last ones may still be on their way. */
  private void awaitAllCases() {
    int expected = Period.EVALUATED.stream().mapToInt(Period::cases).sum();
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (total("2013-01-01", "2014-12-03").path("cases").asInt() < expected) {
      if (System.nanoTime() > deadline) {
        throw new LoadFailure("the report does not show all " + expected + " cases yet");
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private void registrations() {
    story.tell("");
    story.tell("Registrations (aanmeldingen)          cases  per month  without case  outside");
    for (Period period : Period.EVALUATED) {
      String from = period.from().toString();
      String until = period.until().toString();
      JsonNode row = total(from, until);
      story.tell(
          String.format(
              Locale.ROOT,
              "  %s to %s             %5d  %9s  %12d  %7d",
              from,
              until,
              row.path("cases").asInt(),
              report(from, until, "TOTAL").path("averageCasesPerMonth").asText(),
              row.path("personsWithoutCase").asInt(),
              row.path("outsideSystem").asInt()));
    }
  }

  private void perTeam() {
    story.tell("Per team, 2013-01-01 to 2014-12-03");
    report("2013-01-01", "2014-12-03", "TEAM")
        .path("rows")
        .forEach(
            row ->
                story.tell(
                    String.format(
                        Locale.ROOT,
                        "  %-34s %5d registrations",
                        row.path("label").asText(),
                        row.path("registrations").asInt())));
  }

  private void budgetLeft() {
    JsonNode left = api.read(budget).body();
    story.tell(
        "Working budget 2017: EUR "
            + left.path("amount").asText()
            + ", spent "
            + left.path("spent").asText()
            + ", reserved "
            + left.path("reserved").asText()
            + ", left "
            + left.path("available").asText());
  }

  private void coverage(String day) {
    JsonNode coverage =
        api.read("/area/v1/municipalities/" + MAASTRICHT + "/coverage?on=" + day).body();
    story.tell(
        "Coverage on "
            + day
            + ": "
            + coverage.path("without").asInt()
            + " of "
            + coverage.path("neighbourhoods").asInt()
            + " neighbourhoods without a team, "
            + coverage.path("partly").asInt()
            + " in part");
    if (coverage.path("findings").size() <= 5) {
      coverage.path("findings").forEach(this::finding);
    }
  }

  private void finding(JsonNode finding) {
    String parts =
        finding.path("partsCovered").isEmpty() ? "" : ", only " + finding.path("partsCovered");
    story.tell(
        "  " + finding.path("name").asText() + ": " + finding.path("covered").asText() + parts);
  }

  private JsonNode total(String from, String until) {
    return report(from, until, "TOTAL").path("rows").path(0);
  }

  private JsonNode report(String from, String until, String by) {
    return api.read(REGISTRATIONS + "&from=" + from + "&until=" + until + "&by=" + by).body();
  }
}
