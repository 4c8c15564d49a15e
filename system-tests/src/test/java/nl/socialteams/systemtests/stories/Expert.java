// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Somebody who was trained in tailor-made plans, and advises the colleagues who make them. */
record Expert(TeamMember member) {

  /** Why a plan stands on the list of that week's consultation; empty where it does not. */
  List<String> hasToDiscuss(TailorMadePlan plan, LocalDate inTheWeekOf) {
    List<String> reasons =
        member
            .account()
            .read(
                "/cases/v1/tailor-made-plans-to-discuss?municipality=GM0935&limit=200&on="
                    + inTheWeekOf)
            .getList("items.find { it.tailorMadePlanId == '" + plan.id() + "' }?.reasons");
    return reasons == null ? List.of() : reasons;
  }

  void advises(TailorMadePlan plan, LocalDate on, String advice) {
    member.account().make(consultations(plan), advice(on, advice));
  }

  static String refusalOfAdvice(TeamMember by, TailorMadePlan plan, LocalDate on) {
    return by.account().refusal(consultations(plan), advice(on, "Verzonnen"));
  }

  static List<String> adviceOn(TailorMadePlan plan) {
    return plan.contact().account().read(consultations(plan)).getList("items.advice");
  }

  private static String consultations(TailorMadePlan plan) {
    return plan.path() + "/consultations";
  }

  private static Map<String, String> advice(LocalDate on, String advice) {
    return Map.of("heldOn", on.toString(), "advice", advice);
  }
}
