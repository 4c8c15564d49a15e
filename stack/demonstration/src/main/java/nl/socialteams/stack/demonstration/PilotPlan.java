// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plan of a household of the pilot: before July 2014 with a goal of the arrangement as a whole,
 * since then with a goal of each intervention. Two thirds aim at improving, hardly any at guiding a
 * decline; the second period works at finances and work above all.
 */
record PilotPlan(PilotCase pilotCase) {
  private static final int DRAFTED_AFTER = 14;
  private static final int AGREED_AFTER = 21;
  private static final List<String> DOMAINS_FROM_MID_2014 =
      List.of(
          "FINANCES",
          "WORK_AND_EDUCATION",
          "FINANCES",
          "MENTAL_HEALTH",
          "WORK_AND_EDUCATION",
          "FINANCES",
          "SELF_DIRECTION",
          "SOCIAL_NETWORK",
          "WORK_AND_EDUCATION",
          "DAILY_LIVING");
  private static final List<String> DOMAINS_UNTIL_MID_2014 =
      List.of("COORDINATION", "MENTAL_HEALTH", "INCOME_AND_WORK", "SOCIAL_NETWORK");
  private static final List<String> ACTORS =
      List.of("RESIDENT", "NETWORK", "VOLUNTEER", "PROFESSIONAL");

  /** Whether there was time for one before the pilot was looked at. */
  boolean isThere() {
    return pilotCase.reaches(AGREED_AFTER);
  }

  LocalDate agreedOn() {
    return pilotCase.day().plusDays(AGREED_AFTER);
  }

  boolean hasGoalOfArrangement() {
    return agreedOn().isBefore(PilotCase.MID_2014);
  }

  /**
   * @param members children without a file, whom it is also about
   */
  Map<String, Object> draft(String caseId, List<String> members) {
    LocalDate on = pilotCase.day().plusDays(DRAFTED_AFTER);
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("caseId", caseId);
    plan.put("draftedOn", on.toString());
    plan.put("draft", content(members));
    plan.put("knownSince", Moments.noonOf(on));
    return plan;
  }

  Map<String, Object> agreement() {
    return Map.of(
        "agreedOn", agreedOn().toString(),
        "how", pilotCase.number() % 4 == 0 ? "SPOKEN" : "SIGNED",
        "knownSince", Moments.noonOf(agreedOn()));
  }

  Map<String, Object> content(List<String> members) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("interventions", List.of(intervention(0), intervention(1)));
    if (hasGoalOfArrangement()) {
      content.put("arrangementGoals", List.of(Map.of("goal", goal(pilotCase.number()))));
    }
    if (!members.isEmpty()) {
      content.put("memberIds", members);
    }
    return content;
  }

  private Map<String, Object> intervention(int place) {
    int number = pilotCase.number() * 2 + place;
    List<String> domains = hasGoalOfArrangement() ? DOMAINS_UNTIL_MID_2014 : DOMAINS_FROM_MID_2014;
    String actor = ACTORS.get(number % ACTORS.size());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("lifeDomain", domains.get(number % domains.size()));
    told.put("actorKind", actor);
    told.put("ring", Rings.CODES.get(number % Rings.CODES.size()));
    told.put("validFrom", agreedOn().plusDays(1).toString());
    told.put("text", "Verzonnen afspraak.");
    if (!hasGoalOfArrangement()) {
      told.put("goal", goal(number));
    }
    return told;
  }

  /** Of every thirty, twenty improve, nine stabilise and one guides a decline. */
  private static String goal(int number) {
    int place = number * 7 % 30;
    if (place < 20) {
      return "IMPROVE";
    }
    return place < 29 ? "STABILISE" : "GUIDE_DECLINE";
  }
}
