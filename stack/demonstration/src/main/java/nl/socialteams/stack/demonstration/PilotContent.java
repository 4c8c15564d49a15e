// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the cases of the pilot, from the first measurement to the closing. */
final class PilotContent {
  private static final List<String> ENDS = List.of("GOAL_REACHED", "HANDED_OVER", "MOVED");

  private final PublicApi api;
  private final Story story;
  private final Children children;

  PilotContent(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
    this.children = new Children(api);
  }

  /**
   * Several cases at once; what is of one case comes in order.
   *
   * @param cases by their id
   */
  void load(Map<String, PilotCase> cases) {
    Together.forEach(cases.entrySet(), one -> fill(one.getKey(), one.getValue()));
    story.tell(
        cases.size() + " cases with measurements, support and plans; 53 evaluations of practice");
  }

  private void fill(String id, PilotCase pilotCase) {
    String path = "/cases/v1/cases/" + id;
    api.create(
        "support " + pilotCase.number(),
        path + "/support-inventories",
        Map.of("supports", PilotSupport.of(pilotCase)));
    int place = 0;
    for (Map<String, Object> measurement : PilotMeasurements.of(pilotCase)) {
      String name = "measurement " + pilotCase.number() + " " + place++;
      api.create(name, path + "/measurements", measurement);
    }
    plan(id, pilotCase);
    PilotEvaluation evaluation = new PilotEvaluation(pilotCase);
    if (evaluation.isThere()) {
      api.create("evaluation " + pilotCase.number(), path + "/evaluations", evaluation.told());
    }
    if (pilotCase.closedOn() != null) {
      close(path, pilotCase);
    }
  }

  private void plan(String id, PilotCase pilotCase) {
    List<String> members = children.of(id, new Resident(pilotCase.number()), pilotCase.day());
    PilotPlan plan = new PilotPlan(pilotCase);
    if (!plan.isThere()) {
      return;
    }
    String path =
        "/cases/v1/plans/"
            + api.create("plan " + pilotCase.number(), "/cases/v1/plans", plan.draft(id, members))
                .path("planId")
                .asText();
    step(path, "DRAFT", "/agreements", plan.agreement());
    if (pilotCase.closedOn() != null) {
      Map<String, Object> ending = new LinkedHashMap<>();
      ending.put("endedOn", pilotCase.closedOn().toString());
      ending.put("end", "COMPLETED");
      ending.put("knownSince", Moments.noonOf(pilotCase.closedOn()));
      step(path, "AGREED", "/endings", ending);
    }
  }

  private void close(String path, PilotCase pilotCase) {
    Map<String, Object> closing =
        Map.of(
            "closedOn", pilotCase.closedOn().toString(),
            "reason", ENDS.get(pilotCase.number() % ENDS.size()),
            "knownSince", Moments.afternoonOf(pilotCase.closedOn()));
    step(path, "OPEN", "/closings", closing);
  }

  /** Only where it has not gone further already, so that a load can be repeated. */
  private void step(String path, String status, String step, Map<String, Object> body) {
    Answer now = api.read(path);
    if (now.body().path("status").asText().equals(status)) {
      api.change(PublicApi.IMPORT, path + step, now.version(), body);
    }
  }
}
