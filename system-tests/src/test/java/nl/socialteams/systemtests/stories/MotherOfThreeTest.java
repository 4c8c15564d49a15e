// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.systemtests.stories.Days.daysAgo;
import static nl.socialteams.systemtests.stories.Days.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

/** "Aandacht...": she asked for help in the household, and needed a mate. */
class MotherOfThreeTest {
  private static final String CABERG = "BU09350205";
  private static final String ZRM = "ZRM";

  private final TeamMember tess = TeamMember.tess();
  private final Exchange exchange = new Exchange(tess.account(), CABERG);

  @Test
  @Tag("C1")
  @Tag("C3")
  @Tag("C4")
  @Tag("C5")
  @Tag("C7")
  @Tag("C10")
  @Tag("A10")
  @Tag("R6")
  @Tag("R7")
  void mieke_found_a_listening_ear_in_the_neighbour_who_irons_with_her() {
    Figure used =
        Figure.of("practice-evaluation", CABERG, today(), "NEIGHBOURHOOD_POWER_USED", "YES");
    Figure helped =
        Figure.of("neighbourhood-exchange", CABERG, daysAgo(90), "REQUEST", "FULFILLED");

    Resident mieke = Resident.woman("Mieke", 38, "WITH_OTHERS_AND_CHILDREN");
    CaseFile file =
        tess.registers(
            Intake.of(mieke, "PARTNER_ORGANISATION", daysAgo(100), CABERG)
                .asking("Het huishouden met drie kinderen wordt haar te veel", "DAILY_LIVING"));
    tess.takesTheLead(file);
    assertThat(tess.triages(file, daysAgo(99), "MULTIPLE")).isEqualTo("FOR_THE_TEAM");
    tess.talks(file, daysAgo(97), "Zij zoekt ook een maatje om haar zorgen te delen", "PARTNER");
    tess.measures(
        file,
        daysAgo(97),
        ZRM,
        Map.of(
            "PHYSICAL_HEALTH", 2,
            "INSTRUMENTAL_DAILY_LIVING", 2,
            "SOCIAL_NETWORK", 2,
            "SOCIAL_EMOTIONAL_SUPPORT", 3));

    Intervention ironing =
        Intervention.about("DAILY_LIVING", "Samen strijken en boodschappen doen");
    Intervention mate = Intervention.about("SOCIAL_NETWORK", "Een maatje om mee te praten");
    Intervention school =
        Intervention.about("SELF_DIRECTION", "Overleg met het speciaal onderwijs");
    HouseholdPlan plan =
        tess.drafts(
            file,
            daysAgo(93),
            ironing.to("STABILISE", "VOLUNTEER", daysAgo(92)),
            mate.to("IMPROVE", "VOLUNTEER", daysAgo(92)),
            school.to("STABILISE", "PROFESSIONAL", daysAgo(92)).forAChild());
    plan.isAgreed(daysAgo(92));
    neighbourIsFound(mieke, file);
    tess.notes(file, Support.found("EXCHANGE", "DAILY_LIVING", "GENERAL_PROVISION", daysAgo(80)));

    tess.measures(
        file,
        daysAgo(20),
        ZRM,
        Map.of(
            "PHYSICAL_HEALTH", 2,
            "INSTRUMENTAL_DAILY_LIVING", 4,
            "SOCIAL_NETWORK", 4,
            "SOCIAL_EMOTIONAL_SUPPORT", 4));
    assertThat(file.change(ZRM))
        .containsOnly(
            entry("PHYSICAL_HEALTH", 0),
            entry("INSTRUMENTAL_DAILY_LIVING", 2),
            entry("SOCIAL_NETWORK", 2),
            entry("SOCIAL_EMOTIONAL_SUPPORT", 1));
    plan.led(mate, daysAgo(20), "GOAL_REACHED");
    plan.isCompleted(daysAgo(20));
    tess.evaluates(file, today(), volunteersInsteadOfProfessionals());
    tess.closes(file, "SUPPORT_SUFFICIENT");

    assertThat(file.timeline())
        .containsSubsequence(
            "registered",
            "triaged",
            "contact-held",
            "plan-agreed",
            "exchange-matched",
            "exchange-fulfilled",
            "plan-ended",
            "closed");
    used.hasRisenBy(1);
    helped.hasRisenBy(1);
  }

  private void neighbourIsFound(Resident mieke, CaseFile file) {
    Resident neighbour = Resident.woman("Gerda", 61, "ALONE");
    String asks = exchange.isJoinedBy(mieke, daysAgo(90));
    String gives = exchange.isJoinedBy(neighbour, daysAgo(90));
    String request = exchange.isAsked(asks, "HOUSEHOLD", "Strijken", daysAgo(90), file);
    String offer = exchange.isOffered(gives, "HOUSEHOLD", "Ik strijk graag samen", daysAgo(88));
    exchange.matches(request, offer, daysAgo(85));
    awaitInFile(file, "MATCHED");
    exchange.sawHelpGiven(request, daysAgo(80));
    awaitInFile(file, "FULFILLED");
  }

  /** What the exchange did is reported back to the file that the request came from. */
  private static void awaitInFile(CaseFile file, String status) {
    await()
        .atMost(SignedIn.PATIENCE)
        .untilAsserted(
            () ->
                assertThat(file.overview().getList("exchangeRequests.status"))
                    .containsExactly(status));
  }

  private static Map<String, Object> volunteersInsteadOfProfessionals() {
    return Map.of(
        "departsFromFormerPractice", true,
        "departureReasons", List.of("NETWORKS_CONNECTED"),
        "differentArrangement", true,
        "arrangementDifferences", List.of("MORE_INFORMAL_CARE"),
        "neighbourhoodPowerUsed", true,
        "sufficientSupport", true,
        "satisfied", true);
  }
}
