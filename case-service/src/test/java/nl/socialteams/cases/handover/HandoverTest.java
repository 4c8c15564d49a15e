// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.CodeListNews;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C11")
class HandoverTest {
  private static final String COORDINATOR = "team-coordinator";
  private static final String OTHER = "team-member-other-team";
  private static final int MANY = 12;

  @BeforeAll
  void the_teams_are_known() {
    AreaNews.arrives();
    CodeListNews.arrives();
  }

  @BeforeEach
  void another_organisation_works_in_the_team() {
    TeamNews.works(
        OTHER, AreaNews.PILOT_TEAM, System.nanoTime(), null, TeamNews.OTHER_ORGANISATION);
  }

  @Test
  void the_inventory_tells_what_runs_and_what_is_still_needed() {
    JsonPath made = registered();
    String caseId = made.getString("caseId");
    supported(caseId, "2014-03-10", null);
    supported(caseId, "2014-03-10", "2014-06-01");
    directs(made, OTHER);

    String line = "items.find { it.caseId == '" + caseId + "' }";
    inventory("organisationId=" + TeamNews.OTHER_ORGANISATION)
        .body(line + ".director.workerId", equalTo(worker(OTHER)))
        .body(line + ".discipline", equalTo("SOCIAL_WORK"))
        .body(line + ".volunteer", equalTo(false))
        .body(line + ".supports.kind", contains("DEBT_COUNSELLING"))
        .body(line + ".proposedDirectorshipId", nullValue());
    inventory("workerId=" + worker(OTHER)).body("items.caseId", hasItem(caseId));
    inventory("teamId=" + AreaNews.PILOT_TEAM).body("items.caseId", hasItem(caseId));
    inventory("neighbourhoodCode=" + AreaNews.CABERG).body("items.caseId", hasItem(caseId));
    inventory("organisationId=" + TeamNews.ORGANISATION).body("items.caseId", not(hasItem(caseId)));
    CaseApi.get(COORDINATOR, "/handover-inventory?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.caseId", hasItem(caseId));
    CaseApi.get(
            COORDINATOR,
            "/handover-inventory?municipality=GM0935&workerId="
                + worker(OTHER)
                + "&teamId="
                + AreaNews.PILOT_TEAM)
        .statusCode(400)
        .body("errors.code", contains("leaving-of-one"));
    CaseApi.get("team-member", "/handover-inventory?municipality=GM0935").statusCode(403);
  }

  @Test
  void each_row_is_answered_by_itself_and_a_failed_row_stops_no_other() {
    JsonPath good = registered();
    JsonPath closed = registered();
    CaseApi.close(closed.getString("caseId"), "\"v1\"", "2014-05-01").statusCode(200);
    String nobody = UUID.randomUUID().toString();

    ValidatableResponse opened =
        handOver(
            List.of(
                row(nobody, "team-member"),
                row(good.getString("householdId"), "team-member"),
                Map.<String, Object>of(
                    "householdId", good.getString("householdId"), "workerId", nobody),
                row(closed.getString("householdId"), "team-member")));

    opened
        .statusCode(201)
        .body(
            "rows.directorshipId", contains(nullValue(), notNullValue(), nullValue(), nullValue()))
        .body("rows[0].problem.errors.code", contains("unknown-household"))
        .body("rows[2].problem.errors.code", contains("unknown-worker"))
        .body("rows[3].problem.title", equalTo("Geen lopende casus"))
        .body("proposals.PROPOSED", equalTo(1));
    CaseApi.get(COORDINATOR, "/handovers/" + opened.extract().path("handoverId") + "/proposals")
        .statusCode(200)
        .body("items.householdId", contains(good.getString("householdId")));
    assertThat(
            Stored.texts(
                "select reason from case_work where case_id = '" + good.getString("caseId") + "'"))
        .containsExactly("DIRECTORSHIP");
  }

  @Test
  void an_organisation_stops_and_no_case_is_ever_without_a_director() {
    List<JsonPath> cases = IntStream.range(0, MANY).mapToObj(at -> registered()).toList();
    cases.forEach(made -> directs(made, OTHER));
    ValidatableResponse opened =
        handOver(
                cases.stream()
                    .map(made -> row(made.getString("householdId"), "team-member"))
                    .toList())
            .statusCode(201);
    List<String> proposals = opened.extract().path("rows.directorshipId");
    assertThat(proposals).hasSize(MANY).doesNotContainNull();
    cases.forEach(made -> assertDirects(made, "PERSON", worker(OTHER)));

    // some accept before the organisation stops, one declines
    proposals.subList(0, 4).forEach(proposed -> accept("team-member", proposed).statusCode(200));
    Steps.take(
            "team-member",
            "/directorships/" + proposals.get(4),
            "declines",
            Map.of("reason", "NO_CAPACITY"))
        .statusCode(200);
    TeamNews.works(
        OTHER,
        AreaNews.PILOT_TEAM,
        System.nanoTime(),
        LocalDate.now(ZoneId.of("Europe/Amsterdam")),
        TeamNews.OTHER_ORGANISATION);
    assertDirects(cases.get(4), "TEAM_COORDINATOR", null);
    assertDirects(cases.get(5), "TEAM_COORDINATOR", null);
    // what was proposed is accepted from the function as well
    proposals.subList(5, MANY).forEach(proposed -> accept("team-member", proposed).statusCode(200));

    assertDirects(cases.get(5), "PERSON", worker("team-member"));
    assertDirects(cases.get(4), "TEAM_COORDINATOR", null);
    CaseApi.get(COORDINATOR, "/handovers/" + opened.extract().path("handoverId"))
        .body("proposals.ACCEPTED", equalTo(MANY - 1))
        .body("proposals.DECLINED", equalTo(1));
    CaseApi.get("team-member", "/cases/" + cases.get(5).getString("caseId") + "/timeline")
        .body("items.happening", hasItem("director-accepted"));
    assertThat(
            Stored.number(
                "select count(*) from case_file c where not coalesce((select range_agg(d.during)"
                    + " from director d where d.household = c.household) @> daterange(c.opened_on,"
                    + " c.closed_on, '[]'), false)"))
        .isZero();
    assertThat(
            Stored.number(
                "select count(*) from case_work where reason = 'DIRECTORSHIP' and case_id in ("
                    + cases.stream()
                        .map(made -> "'" + made.getString("caseId") + "'")
                        .collect(Collectors.joining(", "))
                    + ")"))
        .isZero();
  }

  @Test
  void a_decision_that_moves_a_neighbourhood_proposes_by_itself_and_once() {
    UUID before = UUID.fromString(AreaNews.CABERG_TEAM_OF_2017);
    TeamNews.works(
        OTHER,
        AreaNews.PILOT_TEAM,
        System.nanoTime(),
        LocalDate.now(ZoneId.of("Europe/Amsterdam")));
    AreaNews.goes(AreaNews.LANAKERVELD, System.nanoTime(), before, null, null);
    TeamNews.coordinates(OTHER, AreaNews.WEST.toString(), System.nanoTime());
    JsonPath made = CaseApi.registered(CaseApi.registration(AreaNews.LANAKERVELD, "2018-03-05"));
    LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1);

    AreaNews.goes(AreaNews.LANAKERVELD, System.nanoTime(), before, AreaNews.WEST, yesterday);

    assertDirects(made, "TEAM_COORDINATOR", null);
    String proposed = proposedTo(made);
    CaseApi.get(COORDINATOR, "/handovers?municipality=GM0935")
        .body("items.find { it.byDecision }.neighbourhoodCode", equalTo(AreaNews.LANAKERVELD))
        .body("items.find { it.byDecision }.from", equalTo(yesterday.toString()));
    CaseApi.get(OTHER, "/cases/" + made.getString("caseId")).statusCode(404);
    AreaNews.goes(AreaNews.LANAKERVELD, System.nanoTime(), before, AreaNews.WEST, yesterday);
    assertThat(proposedTo(made)).isEqualTo(proposed);

    accept(OTHER, proposed).statusCode(200).body("teamId", equalTo(AreaNews.WEST.toString()));

    assertDirects(made, "PERSON", worker(OTHER));
    CaseApi.get(OTHER, "/cases/" + made.getString("caseId")).statusCode(200);
    CaseApi.get("team-member", "/cases/" + made.getString("caseId") + "/timeline")
        .body("items.happening", hasItems("director-proposed", "director-accepted"));
    AreaNews.goes(AreaNews.LANAKERVELD, System.nanoTime(), before, AreaNews.WEST, yesterday);
    assertThat(proposedTo(made)).isEqualTo(proposed);
  }

  @Test
  void the_database_knows_who_or_what_stops() {
    String columns =
        "insert into handover (id, municipality, kind, worker, team, from_day, opened_at, opened_by,"
            + " opened_by_issuer, version) values (gen_random_uuid(), 'GM0935', '%s', %s, %s,"
            + " '2026-12-01', now(), 'x', 'x', 1)";
    for (String wrong :
        List.of(
            columns.formatted("WORKER", "null", "gen_random_uuid()"),
            columns.formatted("WORKER", "gen_random_uuid()", "gen_random_uuid()"),
            columns.formatted("TEAM", "null", "null"),
            columns.formatted("MOON", "gen_random_uuid()", "null"))) {
      assertThatThrownBy(() -> Stored.changeWithTriggers(wrong))
          .hasMessageContaining("ck_handover_kind");
    }
  }

  /** The one proposal that was ever made of it. */
  private static String proposedTo(JsonPath made) {
    List<String> found =
        Stored.texts(
            "select id from directorship where household = '"
                + made.getString("householdId")
                + "'");
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static void assertDirects(JsonPath made, String function, String worker) {
    CaseApi.get("team-member", "/cases/" + made.getString("caseId"))
        .body("director.function", equalTo(function))
        .body("director.workerId", equalTo(worker));
  }

  private static void directs(JsonPath made, String who) {
    String proposed =
        CaseApi.post(
                "team-member",
                "/directorships",
                Map.of("householdId", made.getString("householdId"), "workerId", worker(who)))
            .statusCode(201)
            .extract()
            .path("directorshipId");
    accept(who, proposed).statusCode(200);
  }

  private static ValidatableResponse accept(String who, String proposed) {
    return CaseApi.as(who)
        .header("If-Match", "\"v1\"")
        .post("/cases/v1/directorships/" + proposed + "/acceptances")
        .then();
  }

  private static ValidatableResponse handOver(List<Map<String, Object>> rows) {
    return CaseApi.post(
        COORDINATOR,
        "/handovers",
        Map.of(
            "municipality",
            "GM0935",
            "organisationId",
            TeamNews.OTHER_ORGANISATION.toString(),
            "from",
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString(),
            "rows",
            rows));
  }

  private static Map<String, Object> row(String household, String worker) {
    return Map.of("householdId", household, "workerId", worker(worker));
  }

  private static ValidatableResponse inventory(String of) {
    return CaseApi.get(
            COORDINATOR, "/handover-inventory?municipality=GM0935&limit=200&from=2014-06-01&" + of)
        .statusCode(200);
  }

  private static void supported(String caseId, String from, String until) {
    Map<String, Object> told =
        new HashMap<>(
            Map.of(
                "arrangement", "NEW",
                "lifeDomain", "MENTAL_HEALTH",
                "ring", "INDIVIDUAL_PROVISION",
                "kind", "DEBT_COUNSELLING",
                "validFrom", from));
    if (until != null) {
      told.put("validUntil", until);
    }
    CaseApi.post("team-member", "/cases/" + caseId + "/supports", told).statusCode(201);
  }

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }

  private static String worker(String client) {
    return TeamNews.workerOf(client).toString();
  }
}
