// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.systemtests.stories.Days.daysAgo;
import static nl.socialteams.systemtests.stories.Days.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** "Van alles naar niets... naar balans": married, with a house and a job, and then without. */
class DivorcedManTest {
  private static final String CABERG = "BU09350205";
  private static final String FAN = "MAASTRICHT_FAN";

  private final TeamMember tess = TeamMember.tess();

  @Test
  @Tag("C1")
  @Tag("C3")
  @Tag("C5")
  @Tag("C6")
  @Tag("C7")
  @Tag("C9")
  @Tag("C17")
  @Tag("B2")
  @Tag("B4")
  @Tag("R3")
  @Tag("R12")
  void dirk_lost_everything_and_has_a_job_and_a_home_again() {
    Figure better = Figure.of("self-sufficiency", CABERG, daysAgo(183), "FINANCES", "BETTER");
    Figure closed = Figure.of("lead-times", CABERG, daysAgo(183), "CLOSING", "REACHED");

    CaseFile dirk = registered();
    assertThat(dirk.phase()).isEqualTo("REGISTERED");
    assertThat(dirk.director()).isEqualTo("TEAM_COORDINATOR");

    tess.takesTheLead(dirk);
    assertThat(dirk.director()).isEqualTo(tess.workerId());
    assertThat(tess.triages(dirk, daysAgo(182), "MULTIPLE")).isEqualTo("FOR_THE_TEAM");
    tess.talks(dirk, daysAgo(178), "Hij weet niet meer waar te beginnen", "FRIEND", "FAMILY");
    assertThat(dirk.phase()).isEqualTo("CLARIFYING");
    tess.measures(dirk, daysAgo(178), FAN, lost());
    tess.notes(dirk, Support.existing("BENEFIT", "FINANCES", "INDIVIDUAL_PROVISION", daysAgo(210)));

    Intervention debts = Intervention.about("FINANCES", "Betalingsregelingen treffen");
    Intervention work = Intervention.about("WORK_AND_EDUCATION", "Solliciteren");
    Intervention friends = Intervention.about("SOCIAL_NETWORK", "Vrienden om steun vragen");
    HouseholdPlan plan = tess.drafts(dirk, daysAgo(170), debts, work, friends);
    assertThat(dirk.phase()).isEqualTo("PLANNING");
    assertThat(plan.missesForAgreement(daysAgo(165)))
        .contains("/interventions/0/actorKind", "/interventions/0/goal");
    plan.isWrittenOut(
        debts.to("IMPROVE", "RESIDENT", daysAgo(165)),
        work.to("IMPROVE", "RESIDENT", daysAgo(165)),
        friends.to("STABILISE", "NETWORK", daysAgo(165)));
    plan.isAgreed(daysAgo(165));
    assertThat(dirk.phase()).isEqualTo("SUPPORTING");
    tess.notes(
        dirk, Support.found("FAMILY_HELP", "SOCIAL_NETWORK", "SOCIAL_NETWORK", daysAgo(164)));

    getsShoesForHisNewJob(dirk);
    plan.led(debts, daysAgo(30), "PARTLY_REACHED");
    plan.led(work, daysAgo(30), "GOAL_REACHED");
    plan.isCompleted(daysAgo(30));
    String callLater = agreedToCallLater(dirk);
    assertThat(dirk.phase()).isEqualTo("AFTERCARE");

    tess.measures(dirk, today(), FAN, regained());
    assertThat(dirk.change(FAN))
        .contains(entry("FINANCES", 2), entry("WORK_AND_EDUCATION", 3), entry("HOUSING", 2));
    tess.account().step(callLater, "/completions", called());
    tess.evaluates(dirk, today(), Map.of("departsFromFormerPractice", true, "satisfied", true));
    tess.closes(dirk, "GOAL_REACHED");

    assertThat(dirk.phase()).isEqualTo("CLOSED");
    assertThat(dirk.timeline())
        .containsSubsequence(
            "registered",
            "triaged",
            "contact-held",
            "self-sufficiency-measured",
            "plan-drafted",
            "plan-agreed",
            "support-added",
            "plan-ended",
            "aftercare-agreed",
            "aftercare-completed",
            "closed")
        .contains("director-accepted", "support-found", "practice-evaluated");
    better.hasRisenBy(1);
    closed.hasRisenBy(1);
  }

  private CaseFile registered() {
    Resident dirk = Resident.man("Dirk", 43, "ALONE");
    return tess.registers(
        Intake.of(dirk, "SELF", daysAgo(183), CABERG)
            .asking(
                "Betalingsregelingen, werk en een andere huurwoning",
                "FINANCES",
                "WORK_AND_EDUCATION",
                "HOUSING"));
  }

  private void getsShoesForHisNewJob(CaseFile dirk) {
    WorkingBudget budget = WorkingBudget.ofThisYear();
    BigDecimal before = budget.paidAgainstJobLoss();

    String shoes = budget.isAskedForWorkShoes(tess, dirk, "89.95");
    assertThat(budget.status(shoes)).isEqualTo("RESERVED");
    budget.grants(shoes);
    budget.pays(shoes);

    assertThat(budget.status(shoes)).isEqualTo("PAID");
    assertThat(budget.paidAgainstJobLoss())
        .isEqualByComparingTo(before.add(new BigDecimal("89.95")));
  }

  private String agreedToCallLater(CaseFile dirk) {
    String list = dirk.path() + "/aftercare-appointments";
    Map<String, String> agreement =
        Map.of(
            "startedOn", daysAgo(30).toString(),
            "contactOn", today().toString(),
            "agreement", "Bellen hoe het gaat met de huurwoning en de achterstanden");
    return list + "/" + tess.account().make(list, agreement).getString("aftercareId");
  }

  private static Map<String, Object> called() {
    return Map.of(
        "on",
        today().toString(),
        "reached",
        true,
        "outcome",
        "Hij werkt, en betaalt zijn achterstanden af");
  }

  private static Map<String, Integer> lost() {
    return Map.of(
        "FINANCES", 1,
        "WORK_AND_EDUCATION", 1,
        "HOUSING", 2,
        "MENTAL_HEALTH", 2,
        "SELF_DIRECTION", 2);
  }

  private static Map<String, Integer> regained() {
    return Map.of(
        "FINANCES", 3,
        "WORK_AND_EDUCATION", 4,
        "HOUSING", 4,
        "MENTAL_HEALTH", 4,
        "SELF_DIRECTION", 4);
  }
}
