// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.systemtests.stories.Days.daysAgo;
import static nl.socialteams.systemtests.stories.Days.inDays;
import static nl.socialteams.systemtests.stories.Days.today;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One of the fifty families for whom regular solutions fell short: first a perspective, then step
 * by step what is most decisive, with a contact of their own and an expert who advises the contact.
 */
class FamilyNothingHelpedTest {
  private static final LocalDate BEGUN = daysAgo(21);

  private final TeamMember tess = TeamMember.tess();
  private final Expert max = new Expert(TeamMember.max());

  @Test
  @Tag("C1")
  @Tag("C12")
  @Tag("G3")
  void a_family_without_rest_finds_it_step_by_step() {
    CaseFile file = registered();
    assertThat(max.member().account().sees(file.path())).isFalse();
    assertThat(TailorMadePlan.refusalToBegin(tess, file, BEGUN, tess))
        .isEqualTo("contact-is-expert");
    TailorMadePlan plan = TailorMadePlan.begun(tess, file, BEGUN, max.member());
    assertThat(max.member().account().sees(file.path())).isTrue();
    assertThat(plan.refusalToPlan("HOUSING", "De huurachterstand")).isEqualTo("perspective-first");
    assertThat(max.hasToDiscuss(plan, today())).isEmpty();

    plan.findsPerspective(daysAgo(14), "Het gezin woont rustig, de kinderen gaan naar school");
    assertThat(max.hasToDiscuss(plan, today())).containsExactly("FIRST_ADVICE");
    String talks = plan.plans("MENTAL_HEALTH", "Gesprekken voor de kinderen");
    String rent = plan.plans("HOUSING", "De huurachterstand wordt in één keer betaald");
    assertThat(Expert.refusalOfAdvice(tess, plan, today())).isEqualTo("operation-not-allowed");
    max.advises(plan, today(), "Eerst de huurachterstand, dan de rest");
    assertThat(Expert.adviceOn(plan)).containsExactly("Eerst de huurachterstand, dan de rest");
    assertThat(max.hasToDiscuss(plan, today())).isEmpty();
    assertThat(max.hasToDiscuss(plan, inDays(7))).containsExactly("REVIEW_DUE");

    plan.putsInOrder(rent, talks);
    assertThat(plan.inOrder()).containsExactly(rent, talks);
    assertThat(plan.refusalToBegin(talks, daysAgo(10))).isEqualTo("more-decisive-first");
    plan.begins(rent, daysAgo(10));
    plan.begins(talks, daysAgo(9));
    plan.took(rent, daysAgo(5));
    assertThat(plan.refusalToComplete(today())).isEqualTo("tailor-made-steps-open");
    plan.isReviewed(today(), inDays(14));
    assertThat(max.hasToDiscuss(plan, inDays(7))).isEmpty();

    plan.took(talks, today());
    assertThat(refusalToClose(file)).isEqualTo("tailor-made-plan-runs");
    plan.isCompleted(today());
    tess.closes(file, "GOAL_REACHED");
    assertThat(max.member().account().sees(file.path())).isFalse();
    assertThat(file.timeline())
        .containsSubsequence(
            "registered",
            "triaged",
            "tailor-made-plan-begun",
            "tailor-made-perspective",
            "tailor-made-step-begun",
            "tailor-made-step-done",
            "tailor-made-advised",
            "tailor-made-reviewed",
            "tailor-made-step-done",
            "tailor-made-plan-ended",
            "closed");
  }

  private CaseFile registered() {
    Resident parent = Resident.woman("Fatma", 41, "ALONE_WITH_CHILDREN");
    CaseFile file =
        tess.registers(
            Intake.of(parent, "PARTNER_ORGANISATION", daysAgo(30), "BU09350206")
                .asking("Niets helpt", "FINANCES", "HOUSING", "MENTAL_HEALTH"));
    assertThat(tess.triages(file, daysAgo(29), "MULTI_PROBLEM")).isEqualTo("CLARIFY_AND_CONNECT");
    tess.takesTheLead(file);
    return file;
  }

  private String refusalToClose(CaseFile file) {
    return tess.account()
        .refusal(
            file.path(),
            "/closings",
            Map.of("closedOn", today().toString(), "reason", "GOAL_REACHED"));
  }
}
