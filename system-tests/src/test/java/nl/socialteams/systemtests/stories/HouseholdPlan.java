// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The one plan of a household. */
record HouseholdPlan(SignedIn account, String planId) {

  static Map<String, Object> draft(List<Intervention> interventions) {
    return Map.of("interventions", interventions.stream().map(Intervention::body).toList());
  }

  private String path() {
    return "/cases/v1/plans/" + planId;
  }

  void isWrittenOut(Intervention... interventions) {
    account.replace(path(), "/draft", draft(Arrays.asList(interventions)));
  }

  void isAgreed(LocalDate on) {
    account.step(path(), "/agreements", agreement(on));
  }

  /** What the plan still lacks, as pointers. */
  List<String> missesForAgreement(LocalDate on) {
    return account.faults(path(), "/agreements", agreement(on)).getList("errors.pointer");
  }

  void led(Intervention intervention, LocalDate on, String outcome) {
    account.step(
        path(),
        "/outcomes",
        Map.of("interventionId", intervention.id(), "endedOn", on.toString(), "outcome", outcome));
  }

  void isCompleted(LocalDate on) {
    account.step(path(), "/endings", Map.of("endedOn", on.toString(), "end", "COMPLETED"));
  }

  String status() {
    return account.read(path()).getString("status");
  }

  List<String> agreedFor() {
    return account.read(path()).getList("agreed.interventions.caseId");
  }

  private static Map<String, String> agreement(LocalDate on) {
    return Map.of("agreedOn", on.toString(), "how", "SIGNED");
  }
}
