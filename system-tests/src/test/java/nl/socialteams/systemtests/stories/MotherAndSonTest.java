// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.systemtests.stories.Days.daysAgo;
import static nl.socialteams.systemtests.stories.Days.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** "De goede richting": a depression that came from debts and having no work. */
class MotherAndSonTest {
  private static final String OUD_CABERG = "BU09350206";
  private static final String ZRM = "ZRM";

  private final TeamMember tess = TeamMember.tess();
  private final Partner creditBank = Partner.withItsOwnSystem("Kredietbank (verzonnen)");

  @AfterEach
  void goes() {
    creditBank.leaves();
  }

  @Test
  @Tag("C1")
  @Tag("C3")
  @Tag("C6")
  @Tag("C7")
  @Tag("C8")
  @Tag("C9")
  @Tag("C13")
  @Tag("G3")
  @Tag("R1")
  @Tag("R5")
  void the_son_needed_no_psychiatry_but_work_and_a_way_out_of_his_debts() {
    Figure cases = Figure.of("intake", OUD_CABERG, daysAgo(150), "CASE");
    Figure goals = Figure.of("goals", OUD_CABERG, daysAgo(140), "WORK_AND_EDUCATION", "IMPROVE");

    CaseFile son = registered(Resident.man("Sem", 22, "WITH_OTHERS"), "MENTAL_HEALTH");
    CaseFile mother = registeredWith(son);
    assertThat(mother.householdId()).isEqualTo(son.householdId());
    tess.takesTheLead(son);
    assertThat(List.of(son.director(), mother.director())).containsOnly(tess.workerId());

    String crisisService =
        tess.notes(
            son,
            Support.existing(
                "MENTAL_HEALTH_CARE", "MENTAL_HEALTH", "INDIVIDUAL_PROVISION", daysAgo(160)));
    tess.talksTogether(
        son, daysAgo(147), youthWorkerAndNurse(), "Geen ziekte, wel zorgen", "PARENT");
    tess.measures(son, daysAgo(147), ZRM, Map.of("MENTAL_HEALTH", 2, "FINANCES", 1));
    tess.ends(crisisService, daysAgo(145));

    Intervention work = Intervention.about("WORK_AND_EDUCATION", "Samen werk zoeken");
    Intervention debts = Intervention.about("FINANCES", "De schulden laten regelen");
    Intervention words = Intervention.about("SELF_DIRECTION", "Leren hoe zij haar zoon aanspreekt");
    HouseholdPlan plan =
        tess.drafts(
            son,
            daysAgo(143),
            work.to("IMPROVE", "RESIDENT", daysAgo(140)),
            debts.to("IMPROVE", "PROFESSIONAL", daysAgo(140)),
            words.to("IMPROVE", "PROFESSIONAL", daysAgo(140)).in(mother));
    assertThat(refusalOfAPlanOfHerOwn(mother)).isEqualTo("plan-runs-already");
    plan.isAgreed(daysAgo(140));
    assertThat(plan.agreedFor()).containsExactly(son.caseId(), son.caseId(), mother.caseId());
    assertThat(mother.phase()).isEqualTo("SUPPORTING");

    creditBankSettlesTheDebts(son);
    tess.measures(son, daysAgo(10), ZRM, Map.of("MENTAL_HEALTH", 4, "FINANCES", 3));
    assertThat(son.change(ZRM)).containsOnly(entry("MENTAL_HEALTH", 2), entry("FINANCES", 2));
    plan.isCompleted(daysAgo(10));
    tess.evaluates(son, today(), careWasNotNeeded());

    tess.closes(mother, "SUPPORT_SUFFICIENT");
    assertThat(son.director()).isEqualTo(tess.workerId());
    tess.closes(son, "GOAL_REACHED");
    assertThat(List.of(son.phase(), mother.phase())).containsOnly("CLOSED");
    assertThat(mother.timeline()).contains("plan-agreed").doesNotContain("referral-proposed");
    cases.hasRisenBy(2);
    goals.hasRisenBy(1);
  }

  private void creditBankSettlesTheDebts(CaseFile son) {
    Sharing sharing = new Sharing(tess, son, creditBank);
    String question = "Graag een regeling voor zijn schulden";
    assertThat(sharing.refusalToRefer(daysAgo(130), question)).isEqualTo("referral-needs-consent");

    sharing.isConsentedTo(daysAgo(130), "CLIENT", "QUESTION");
    String referral = sharing.refers(daysAgo(130), question);
    JsonPath seen = creditBank.reads(referral);
    assertThat(seen.getString("file.client.givenName")).isEqualTo("Sem");
    assertThat(seen.getString("file.question.text")).isEqualTo("Hij komt tot niets meer");
    assertThat(seen.getList("file.contactMoments")).as("not consented to").isNull();
    assertThat(creditBank.isAskedFor()).containsExactly(seen.getString("referralId"));
    assertThat(creditBank.system().sees(son.path())).as("the file itself").isFalse();

    creditBank.accepts(referral, daysAgo(125));
    creditBank.completes(referral, daysAgo(20));
    creditBank.reportsBack(referral, daysAgo(20), "De schulden zijn geregeld");
    assertThat(tess.account().read(referral).getString("report"))
        .isEqualTo("De schulden zijn geregeld");
    assertThat(creditBank.stillSees(referral)).isFalse();
  }

  private CaseFile registered(Resident son, String lifeDomain) {
    return tess.registers(
        Intake.of(son, "YOUTH_WORKER", daysAgo(150), OUD_CABERG)
            .asking("Hij komt tot niets meer", lifeDomain));
  }

  private CaseFile registeredWith(CaseFile son) {
    Resident mother = Resident.woman("Marja", 49, "WITH_OTHERS_AND_CHILDREN");
    return tess.registers(
        Intake.of(mother, "YOUTH_WORKER", daysAgo(150), OUD_CABERG)
            .asking("Zij weet niet hoe zij haar zoon helpt", "SELF_DIRECTION")
            .livingWith(son));
  }

  private String refusalOfAPlanOfHerOwn(CaseFile mother) {
    return tess.account()
        .refusal(
            "/cases/v1/plans",
            Map.of("caseId", mother.caseId(), "draftedOn", daysAgo(142).toString()));
  }

  private static List<String> youthWorkerAndNurse() {
    return List.of(TeamMember.worker("Bram", "Bedacht"), TeamMember.worker("Sjaak", "Uitgedacht"));
  }

  private static Map<String, Object> careWasNotNeeded() {
    return Map.of(
        "departsFromFormerPractice",
        true,
        "departureReasons",
        List.of("RIGHT_PARTNERS_CONNECTED"),
        "effects",
        List.of("LESS_DEMAND", "WITHOUT_INDICATION"),
        "sufficientSupport",
        true);
  }
}
