// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.restassured.path.json.JsonPath;

/** The handover of the cases of an organisation that stops, as the team's coordinator makes it. */
record Handover(SignedIn coordinator, String organisationId, LocalDate from) {
  private static final String HANDOVERS = "/cases/v1/handovers";

  /** What runs, and what is still needed. */
  JsonPath inventory() {
    return coordinator.read(
        "/cases/v1/handover-inventory?municipality=GM0935&limit=200&organisationId="
            + organisationId
            + "&from="
            + from);
  }

  /** Returns what became of each row. */
  JsonPath isProposedTo(TeamMember successor, List<String> households) {
    List<Map<String, String>> rows =
        households.stream()
            .map(household -> Map.of("householdId", household, "workerId", successor.workerId()))
            .toList();
    return coordinator.make(
        HANDOVERS,
        Map.of(
            "municipality",
            CaseFile.MAASTRICHT,
            "organisationId",
            organisationId,
            "from",
            from.toString(),
            "rows",
            rows));
  }

  /** How many proposals stand where. */
  Map<String, Integer> progress(String handover) {
    return coordinator.read(HANDOVERS + "/" + handover).getMap("proposals");
  }

  static Stream<String> proposals(JsonPath opened) {
    return opened
        .<String>getList("rows.findAll { it.directorshipId != null }.directorshipId")
        .stream();
  }
}
