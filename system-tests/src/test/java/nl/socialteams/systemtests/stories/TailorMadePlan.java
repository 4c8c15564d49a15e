// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan for a household that no regular solution could help, as its contact works on it. */
record TailorMadePlan(TeamMember contact, String id) {
  private static final String PLANS = "/cases/v1/tailor-made-plans";

  static TailorMadePlan begun(TeamMember contact, CaseFile file, LocalDate on, TeamMember expert) {
    Map<String, Object> plan = eligible(file, on, expert);
    return new TailorMadePlan(
        contact, contact.account().make(PLANS, plan).getString("tailorMadePlanId"));
  }

  static String refusalToBegin(TeamMember by, CaseFile file, LocalDate on, TeamMember expert) {
    return by.account().refusal(PLANS, eligible(file, on, expert));
  }

  private static Map<String, Object> eligible(CaseFile file, LocalDate on, TeamMember expert) {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("caseId", file.caseId());
    plan.put("startedOn", on.toString());
    plan.put("lifeDomains", List.of("FINANCES", "HOUSING", "MENTAL_HEALTH"));
    plan.put(
        "triedSolutions",
        List.of(
            Map.of(
                "lifeDomain", "FINANCES",
                "solution", "Aanvraag schuldhulpverlening",
                "fellShort", "Afgewezen wegens een lopende echtscheiding")));
    plan.put("expertWorkerId", expert.workerId());
    plan.put("nextReviewOn", Days.inDays(7).toString());
    return plan;
  }

  String path() {
    return PLANS + "/" + id;
  }

  void findsPerspective(LocalDate on, String perspective) {
    contact
        .account()
        .step(
            path(), "/perspectives", Map.of("foundOn", on.toString(), "perspective", perspective));
  }

  /** Returns the step, which is put last. */
  String plans(String lifeDomain, String step) {
    return contact.account().make(steps(), step(lifeDomain, step)).getString("stepId");
  }

  String refusalToPlan(String lifeDomain, String step) {
    return contact.account().refusal(steps(), step(lifeDomain, step));
  }

  void putsInOrder(String... stepIds) {
    contact.account().step(path(), "/reorderings", Map.of("stepIds", List.of(stepIds)));
  }

  List<String> inOrder() {
    return contact.account().read(steps()).getList("items.stepId");
  }

  void begins(String step, LocalDate on) {
    contact.account().step(steps() + "/" + step, "/beginnings", begun(on));
  }

  String refusalToBegin(String step, LocalDate on) {
    return contact.account().refusal(steps() + "/" + step, "/beginnings", begun(on));
  }

  void took(String step, LocalDate on) {
    contact
        .account()
        .step(
            steps() + "/" + step,
            "/completions",
            Map.of("endedOn", on.toString(), "outcome", "REACHED"));
  }

  void isReviewed(LocalDate on, LocalDate next) {
    contact
        .account()
        .step(
            path(),
            "/reviews",
            Map.of("reviewedOn", on.toString(), "nextReviewOn", next.toString()));
  }

  String refusalToComplete(LocalDate on) {
    return contact.account().refusal(path(), "/endings", completed(on));
  }

  void isCompleted(LocalDate on) {
    contact.account().step(path(), "/endings", completed(on));
  }

  private String steps() {
    return path() + "/steps";
  }

  private static Map<String, String> step(String lifeDomain, String step) {
    return Map.of("lifeDomain", lifeDomain, "step", step);
  }

  private static Map<String, String> begun(LocalDate on) {
    return Map.of("begunOn", on.toString());
  }

  private static Map<String, String> completed(LocalDate on) {
    return Map.of("endedOn", on.toString(), "end", "COMPLETED");
  }
}
