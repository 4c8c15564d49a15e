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

/** "Het probleem afpellen": she asked for a scooter of her own, and needed one now and then. */
class MobilityScooterTest {
  private static final String OUD_CABERG = "BU09350206";
  private static final String ZRM = "ZRM";

  private final TeamMember tess = TeamMember.tess();
  private final Exchange exchange = new Exchange(tess.account(), OUD_CABERG);

  @Test
  @Tag("C1")
  @Tag("C5")
  @Tag("C6")
  @Tag("C7")
  @Tag("C8")
  @Tag("C10")
  @Tag("C13")
  @Tag("A10")
  @Tag("R4")
  void a_lady_of_65_visits_her_friends_again_on_a_scooter_that_is_lent() {
    Figure network = Figure.of("support", OUD_CABERG, daysAgo(120), "NEW", "SOCIAL_NETWORK");
    Figure general = Figure.of("support", OUD_CABERG, daysAgo(120), "NEW", "GENERAL_PROVISION");
    Figure individual =
        Figure.of("support", OUD_CABERG, daysAgo(120), "NEW", "INDIVIDUAL_PROVISION");

    Resident truus = Resident.woman("Truus", 65, "ALONE");
    CaseFile file =
        tess.registers(
            Intake.of(truus, "PSYCHIATRIST", daysAgo(120), OUD_CABERG)
                .asking("Zij komt haar huis niet uit en wil een scootmobiel", "DAILY_LIVING"));
    tess.takesTheLead(file);
    assertThat(tess.triages(file, daysAgo(119), "MULTIPLE")).isEqualTo("FOR_THE_TEAM");
    hasSomebodyBesideHer(file);
    String talksInHospital =
        tess.notes(
            file,
            Support.existing(
                "MENTAL_HEALTH_CARE", "MENTAL_HEALTH", "INDIVIDUAL_PROVISION", daysAgo(200)));

    tess.talks(file, daysAgo(115), "Wat er werkelijk aan de hand is", "FAMILY", "FRIEND");
    tess.talks(file, daysAgo(110), "Wanneer zij waarheen wil", "FAMILY", "FRIEND", "NEIGHBOUR");
    tess.measures(
        file,
        daysAgo(115),
        ZRM,
        Map.of("MENTAL_HEALTH", 2, "SOCIAL_NETWORK", 3, "PARTICIPATION", 1));

    Intervention visits = Intervention.about("SOCIAL_NETWORK", "Familie en vrienden halen haar op");
    Intervention trips = Intervention.about("DAILY_LIVING", "Zij leent een scootmobiel");
    HouseholdPlan plan =
        tess.drafts(
            file,
            daysAgo(105),
            visits.to("IMPROVE", "NETWORK", daysAgo(104)),
            trips.to("IMPROVE", "RESIDENT", daysAgo(104)));
    plan.isAgreed(daysAgo(104));
    tess.notes(
        file, Support.found("FAMILY_HELP", "SOCIAL_NETWORK", "SOCIAL_NETWORK", daysAgo(104)));
    tess.notes(
        file, Support.found("THING_LENDING", "DAILY_LIVING", "GENERAL_PROVISION", daysAgo(95)));
    tess.ends(talksInHospital, daysAgo(100));
    String participant = exchange.isJoinedBy(truus, daysAgo(96));
    String scooter = exchange.hasScooter(daysAgo(120));
    assertThat(exchange.lends(scooter, participant, file, daysAgo(95))).isEqualTo("RETURNED");
    assertThat(exchange.lends(scooter, participant, file, daysAgo(60))).isEqualTo("RETURNED");

    tess.measures(
        file,
        daysAgo(30),
        ZRM,
        Map.of("MENTAL_HEALTH", 4, "SOCIAL_NETWORK", 4, "PARTICIPATION", 4));
    assertThat(file.change(ZRM))
        .containsOnly(
            entry("MENTAL_HEALTH", 2), entry("SOCIAL_NETWORK", 1), entry("PARTICIPATION", 3));
    plan.led(visits, daysAgo(30), "GOAL_REACHED");
    plan.led(trips, daysAgo(30), "GOAL_REACHED");
    plan.isCompleted(daysAgo(30));
    assertThat(plan.status()).isEqualTo("COMPLETED");
    tess.evaluates(file, today(), sheWasHeard());
    tess.closes(file, "SUPPORT_SUFFICIENT");

    assertThat(file.overview().getList("supports.findAll { it.validUntil == null }.ring"))
        .containsExactlyInAnyOrder("SOCIAL_NETWORK", "GENERAL_PROVISION");
    assertThat(file.timeline())
        .containsSubsequence(
            "registered",
            "independent-support-offered",
            "independent-support-answered",
            "contact-held",
            "contact-held",
            "plan-agreed",
            "support-added",
            "support-added",
            "plan-ended",
            "closed");
    network.hasRisenBy(1);
    general.hasRisenBy(1);
    individual.hasRisenBy(0);
  }

  private void hasSomebodyBesideHer(CaseFile file) {
    String list = file.path() + "/independent-support-offers";
    Map<String, String> offer = Map.of("offeredOn", daysAgo(119).toString());
    String offered = list + "/" + tess.account().make(list, offer).getString("offerId");
    tess.account().step(offered, "/answers", Map.of("on", daysAgo(118).toString(), "used", true));
  }

  private static Map<String, Object> sheWasHeard() {
    return Map.of(
        "departsFromFormerPractice", true,
        "departureReasons", List.of("OWN_NETWORK_USED"),
        "differentArrangement", true,
        "arrangementDifferences", List.of("LESS_INDICATION_MORE_NETWORK"),
        "neighbourhoodPowerUsed", true,
        "satisfied", true);
  }
}
