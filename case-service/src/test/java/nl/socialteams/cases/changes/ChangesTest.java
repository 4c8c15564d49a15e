// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.Backbone;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static nl.socialteams.cases.changes.FeedVisits.about;
import static nl.socialteams.cases.changes.FeedVisits.all;
import static nl.socialteams.cases.changes.FeedVisits.awaited;
import static nl.socialteams.cases.changes.FeedVisits.awaitedAll;
import static nl.socialteams.cases.changes.FeedVisits.last;
import static nl.socialteams.cases.changes.FeedVisits.lastKnowing;
import static nl.socialteams.cases.changes.FeedVisits.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C14")
class ChangesTest {
  @Inject Changes changes;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void the_first_visit_tells_all_that_one_sees_by_pages_and_the_next_only_what_is_new() {
    String first = delivered("feed-1");
    String second = delivered("feed-2");

    JsonPath everything = visit("partner", null, 200);
    assertThat(everything.getList("items.objectId", String.class)).contains(first, second);
    assertThat(everything.getList("items.kind")).containsOnly("BECAME_VISIBLE");
    assertThat(everything.getList("items.objectKind")).containsOnly("REGISTRATION");
    JsonPath page = visit("partner", null, 1);
    assertThat(page.getList("items")).hasSize(1);
    assertThat(page.getString("items[0].objectId"))
        .isEqualTo(everything.getString("items[0].objectId"));
    assertThat(visit("partner", page.getString("nextCursor"), 1).getString("items[0].objectId"))
        .isEqualTo(everything.getString("items[1].objectId"));

    String cursor = everything.getString("nextCursor");
    assertThat(visit("partner", cursor, 200).getList("items")).isEmpty();
    String third = delivered("feed-3");
    List<Map<String, Object>> told = awaited("partner", cursor, third);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst()).containsEntry("kind", "BECAME_VISIBLE");
    assertThat(told.toString())
        .contains("GM0935", AreaNews.CABERG)
        .doesNotContain("Verzonnen", "Aaltje");
    assertThat(visit("partner", cursor, 200).getList("items")).as("asked again").hasSize(1);
  }

  @Test
  void a_team_is_told_of_its_case_and_who_only_delivered_it_is_not() {
    String ofPartner = visit("partner", null, 200).getString("nextCursor");
    String ofTeam = last("team-member");
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    JsonPath made = register("partner", told);
    String caseId = made.getString("caseId");
    awaited("team-member", ofTeam, caseId);
    String etag = CaseApi.get("team-member", "/cases/" + caseId).extract().header("ETag");
    CaseApi.close(caseId, etag, "2014-09-01").statusCode(200);

    List<Map<String, Object>> team =
        await().until(() -> about(all("team-member", ofTeam), caseId), lines -> lines.size() > 1);

    assertThat(team.getFirst()).containsEntry("kind", "BECAME_VISIBLE");
    assertThat(team.getLast()).containsEntry("kind", "CHANGED");
    assertThat(team.getLast().get("case").toString())
        .contains("status=CLOSED", "closedOn=2014-09-01");
    List<Map<String, Object>> partner = all("partner", ofPartner);
    assertThat(about(partner, made.getString("registrationId"))).hasSize(1);
    assertThat(about(partner, caseId)).isEmpty();
  }

  @Test
  void what_commits_late_is_told_late_and_never_passed_over() throws Exception {
    String cursor = last("team-member");
    String early =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-06")).getString("caseId");
    awaited("team-member", cursor, early);
    String after = last("team-member");

    String later;
    try (Connection late = TestDatabase.asSuperuser().getConnection();
        Statement statement = late.createStatement()) {
      late.setAutoCommit(false);
      statement.execute(
          "insert into feed_change (municipality, object_kind, object, happening, happened_on,"
              + " recorded_at) values ('GM0935', 'CASE', '%s', 'late-step', '2014-04-01', now())"
                  .formatted(early));
      later =
          CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-07"))
              .getString("caseId");
      assertThat(all("team-member", after)).isEmpty();
      late.commit();
    }

    List<Map<String, Object>> told = awaitedAll("team-member", after, later);
    assertThat(about(told, early)).hasSize(1);
    assertThat(about(told, early).getFirst()).containsEntry("happening", "late-step");
    assertThat(told.indexOf(about(told, early).getFirst()))
        .isLessThan(told.indexOf(about(told, later).getFirst()));
  }

  @Test
  void what_runs_in_another_database_of_the_server_holds_nothing_back() throws Exception {
    String cursor = last("partner");
    try (Connection elsewhere = DriverManager.getConnection(Backbone.get().postgres());
        Statement statement = elsewhere.createStatement()) {
      elsewhere.setAutoCommit(false);
      statement.execute("select pg_current_xact_id()");
      String made = delivered("feed-elsewhere");

      assertThat(awaited("partner", cursor, made)).hasSize(1);
    }
  }

  @Test
  void who_joins_a_team_is_told_of_its_cases_and_who_leaves_that_they_are_gone() {
    Map<String, Object> told = CaseApi.registration(AreaNews.DOUSBERG, "2017-05-01");
    told.put("part", "Hazendans");
    String caseId = CaseApi.registered(told).getString("caseId");
    String cursor = last("team-member-other-team");

    TeamNews.works("team-member-other-team", AreaNews.HAZENDANS_TEAM, 1, null);
    assertThat(awaited("team-member-other-team", cursor, caseId).getFirst())
        .containsEntry("kind", "BECAME_VISIBLE");

    String joined = last("team-member-other-team");
    TeamNews.works("team-member-other-team", AreaNews.HAZENDANS_TEAM, 2, LocalDate.of(2014, 1, 1));
    Map<String, Object> gone = awaited("team-member-other-team", joined, caseId).getFirst();
    assertThat(gone).containsEntry("kind", "NO_LONGER_VISIBLE").doesNotContainKey("case");
  }

  @Test
  void what_is_destroyed_is_told_to_those_who_knew_it() {
    String gone = delivered("feed-gone");
    String cursor = lastKnowing("partner", gone);
    Stored.change("delete from registration where id = '%s'".formatted(gone));
    QuarkusTransaction.requiringNew()
        .run(() -> changes.destroyed("GM0935", UUID.fromString(gone), LocalDate.of(2026, 1, 1)));

    assertThat(awaited("partner", cursor, gone).getFirst()).containsEntry("kind", "DESTROYED");
  }

  @Test
  void who_delivered_both_is_told_into_which_client_one_was_merged() {
    JsonPath known = register("partner", CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    JsonPath same = register("partner", CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    String cursor = lastKnowing("partner", same.getString("registrationId"));
    merged(known, same);

    List<Map<String, Object>> told = awaited("partner", cursor, same.getString("registrationId"));
    assertThat(told).hasSize(1);
    assertThat(told.getFirst())
        .containsEntry("kind", "MERGED")
        .containsEntry("intoId", known.getString("clientId"))
        .containsEntry("happening", "clients-merged")
        .containsKey("registration");
  }

  @Test
  @Tag("G3")
  void who_delivered_one_is_not_told_that_the_resident_was_known() {
    JsonPath known = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    JsonPath same = register("partner", CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    String cursor = lastKnowing("partner", same.getString("registrationId"));
    merged(known, same);

    assertThat(awaited("partner", cursor, same.getString("registrationId")))
        .allSatisfy(
            line ->
                assertThat(line)
                    .containsEntry("kind", "CHANGED")
                    .doesNotContainKeys("intoId", "happening"));
  }

  @Test
  @Tag("C1")
  void who_delivered_is_told_of_a_triage() {
    JsonPath made = register("partner", CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    String cursor = lastKnowing("partner", made.getString("registrationId"));
    CaseApi.post(
            "team-member",
            "/cases/" + made.getString("caseId") + "/triages",
            Map.of("kind", "MULTI_PROBLEM", "on", "2014-03-10"))
        .statusCode(201);

    assertThat(awaited("partner", cursor, made.getString("registrationId")).getFirst())
        .containsEntry("kind", "CHANGED")
        .containsEntry("happening", "triaged");
  }

  @Test
  void a_cursor_is_its_recipients_own_and_one_that_is_too_old_begins_anew() {
    String cursor = last("partner");
    CaseApi.get("team-member", "/changes?cursor=" + cursor)
        .statusCode(409)
        .body("type", endsWith("/changes-forgotten"));
    CaseApi.get("partner", "/changes?cursor=bm9uc2Vuc2U")
        .statusCode(400)
        .body("errors.pointer", contains("/cursor"));

    Stored.change(
        "update feed_recipient set forgotten_line = last_line + 1 where subject = '%s'"
            .formatted(nl.socialteams.testing.Tokens.subjectOf("partner")));
    CaseApi.get("partner", "/changes?cursor=" + cursor).statusCode(409);
    Stored.change("update feed_recipient set forgotten_line = 0");
  }

  @Test
  void many_visits_at_once_write_every_line_once() throws Exception {
    String cursor = last("partner");
    delivered("feed-at-once");
    try (var visitors = java.util.concurrent.Executors.newFixedThreadPool(6)) {
      visitors.invokeAll(java.util.Collections.nCopies(6, () -> visit("partner", cursor, 200)));
    }

    assertThat(
            Stored.number(
                "select count(*) from (select recipient, object from feed_line where kind = 'BECAME_VISIBLE' group by 1, 2 having count(*) > 1) twice"))
        .isZero();
  }

  @Test
  void the_database_keeps_a_tombstone_whole() throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  statement.execute(
                      "insert into feed_tombstone values (gen_random_uuid(), 'MERGED', null)"))
          .hasMessageContaining("ck_feed_tombstone_into");
    }
  }

  private static void merged(JsonPath known, JsonPath same) {
    CaseApi.post(
            "team-member",
            "/client-mergers",
            Map.of(
                "clientId", known.getString("clientId"),
                "registrationId", same.getString("registrationId")))
        .statusCode(201);
  }

  private static String delivered(String id) {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    told.put("ownIdentifier", Map.of("system", "CLIENT_FILE", "id", id));
    return register("partner", told).getString("registrationId");
  }

  private static JsonPath register(String client, Map<String, Object> told) {
    return CaseApi.as(client)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(told)
        .post("/cases/v1/registrations")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }
}
