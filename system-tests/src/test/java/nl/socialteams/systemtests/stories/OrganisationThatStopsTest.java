// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.systemtests.stories.Days.daysAgo;
import static nl.socialteams.systemtests.stories.Days.inDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The council asked in 2021 who arranges the handover of what the client advisers were doing, and
 * how: first what runs and what is still needed is charted, then each case gets a new director.
 */
class OrganisationThatStopsTest {
  private static final String CABERG = "BU09350205";

  private final TeamMember tess = TeamMember.tess();
  private final TeamMember cora = TeamMember.cora();
  private final TeamMember otto = TeamMember.otto();
  private final String clientAdvice = Partner.recorded("Cliëntadvies (verzonnen)");
  private CaseFile debts;
  private CaseFile papers;
  private CaseFile loneliness;
  private Employment adviser;
  private boolean stopped;

  @BeforeEach
  void an_adviser_directs_three_households() {
    debts = registered("Ans", "FINANCES");
    papers = registered("Bep", "SELF_DIRECTION");
    loneliness = registered("Cor", "SOCIAL_NETWORK");
    adviser = Employment.of(otto, clientAdvice);
    List.of(debts, papers, loneliness)
        .forEach(file -> otto.accepts(tess.proposes(file, otto, adviser.teamId())));
  }

  @AfterEach
  void works_there_no_longer() {
    if (!stopped) {
      adviser.ends();
    }
  }

  @Test
  @Tag("C3")
  @Tag("C11")
  void all_its_cases_go_to_colleagues_and_none_is_without_a_director() {
    tess.notes(
        debts, Support.found("DEBT_COUNSELLING", "FINANCES", "INDIVIDUAL_PROVISION", daysAgo(40)));
    Intervention visits = Intervention.about("SOCIAL_NETWORK", "Elke week een bezoek");
    tess.drafts(loneliness, daysAgo(40), visits.to("IMPROVE", "VOLUNTEER", daysAgo(40)))
        .isAgreed(daysAgo(40));

    Handover handover = new Handover(cora.account(), clientAdvice, inDays(30));
    JsonPath inventory = handover.inventory();
    assertThat(inventory.<String>getList("items.caseId"))
        .containsExactlyInAnyOrder(debts.caseId(), papers.caseId(), loneliness.caseId());
    assertThat(inventory.<String>getList("items.director.workerId")).containsOnly(otto.workerId());
    assertThat(inventory.<String>getList("items.discipline")).containsOnly("CLIENT_SUPPORT");
    assertThat(inventory.<String>getList(line(debts) + ".supports.kind"))
        .containsExactly("DEBT_COUNSELLING");
    assertThat(inventory.<String>getList(line(loneliness) + ".volunteerDomains"))
        .containsExactly("SOCIAL_NETWORK");
    assertThat(inventory.getString(line(loneliness) + ".planId")).isNotNull();

    String nobody = UUID.randomUUID().toString();
    JsonPath opened =
        handover.isProposedTo(
            tess,
            List.of(debts.householdId(), papers.householdId(), loneliness.householdId(), nobody));
    assertThat(opened.getString("rows[3].problem.errors[0].code")).isEqualTo("unknown-household");
    assertThat(directors()).containsOnly(otto.workerId());

    List<String> proposals = Handover.proposals(opened).toList();
    tess.accepts(proposals.get(0));
    tess.accepts(proposals.get(1));
    tess.declines(proposals.get(2), "NO_CAPACITY");
    assertThat(handover.progress(opened.getString("handoverId")))
        .isEqualTo(Map.of("ACCEPTED", 2, "DECLINED", 1));
    assertThat(directors()).containsExactly(tess.workerId(), tess.workerId(), otto.workerId());

    stops();
    await()
        .atMost(SignedIn.PATIENCE)
        .until(loneliness::director, director -> director.equals("TEAM_COORDINATOR"));
    cora.takesTheLead(loneliness);
    assertThat(directors()).containsExactly(tess.workerId(), tess.workerId(), cora.workerId());
    otto.account().awaitSight(debts.path(), false);
    assertThat(handover.inventory().getList("items")).isEmpty();
    List.of(debts, papers, loneliness).forEach(file -> tess.closes(file, "SUPPORT_SUFFICIENT"));
  }

  private void stops() {
    adviser.ends();
    stopped = true;
  }

  private List<String> directors() {
    return List.of(debts.director(), papers.director(), loneliness.director());
  }

  private CaseFile registered(String givenName, String lifeDomain) {
    Resident resident = Resident.woman(givenName, 57, "ALONE");
    return tess.registers(
        Intake.of(resident, "SERVICE_POINT", daysAgo(50), CABERG)
            .asking("Vraag aan de cliëntadviseur", lifeDomain));
  }

  private static String line(CaseFile file) {
    return "items.find { it.caseId == '" + file.caseId() + "' }";
  }
}
