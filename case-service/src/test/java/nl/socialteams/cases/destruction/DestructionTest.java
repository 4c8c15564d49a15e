// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.KafkaTopics;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

/** A file from its proposal to its proof, as those who decide about it call the service. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G5")
class DestructionTest {
  private static final String OFFICER = "privacy-officer";
  private static final String COORDINATOR = "team-coordinator";
  private static final String PERIOD = "&from=2020-01-01T00:00:00Z&until=2199-01-01T00:00:00Z";

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void a_file_is_gone_everywhere_and_a_proof_stays() {
    JsonPath file = closed("2013-05-06", "2013-09-10");
    String client = file.getString("clientId");
    String destruction = proposed(client);
    int number =
        confirmed(destruction)
            .statusCode(200)
            .body("status", equalTo("CARRIED_OUT"))
            .body("clientId", nullValue())
            .body("obstacles.size()", equalTo(0))
            .extract()
            .path("certificateNumber");

    CaseApi.get("team-member", "/cases/" + file.getString("caseId")).statusCode(404);
    CaseApi.get("team-member", "/registrations/" + file.getString("registrationId"))
        .statusCode(404);
    CaseApi.get("team-member", "/clients/" + client).statusCode(404);
    CaseApi.get(OFFICER, destruction).statusCode(200).body("clientId", nullValue());
    CaseApi.get(OFFICER, "/destruction-certificates?municipality=GM0935&limit=200")
        .statusCode(200)
        .body(
            "items.find { it.number == %d }.ground".formatted(number), equalTo("RESIDENT_REQUEST"))
        .body(
            "items.find { it.number == %d }.destroyed.find { it.table == 'client' }.rows"
                .formatted(number),
            equalTo(1));
    CaseApi.get(OFFICER, "/destruction-certificates/verification?municipality=GM0935")
        .body("intact", equalTo(true));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(Stored.telling(client, file.getString("registrationId")))
                    .allMatch(row -> row.startsWith("access_log") || row.startsWith("feed_")));
  }

  @Test
  void the_topics_forget_the_file_and_keep_its_classes() {
    JsonPath file = closed("2013-10-15", "2014-02-20");
    String registration = file.getString("registrationId");
    Awaitility.await().until(() -> !of(CaseTopics.REGISTRATIONS, registration).isEmpty());

    confirmed(proposed(file.getString("clientId"))).statusCode(200);

    Awaitility.await()
        .until(() -> of(CaseTopics.REGISTRATIONS, registration).getLast().value() == null);
    Awaitility.await().until(() -> !of(CaseTopics.SUPPORTS, file.getString("caseId")).isEmpty());
    List<ConsumerRecord<String, String>> remainders =
        KafkaTopics.records(CaseTopics.REMAINDERS).stream()
            .filter(told -> told.value().contains("2013-10-01"))
            .toList();
    assertThat(remainders).hasSize(1);
    assertThat(remainders.getFirst().value())
        .contains("\"closedIn\":\"2014-02-01\"", "\"ageClass\":\"40-59\"", "\"gender\":\"FEMALE\"")
        .doesNotContain(registration, file.getString("caseId"), "2013-10-15");
  }

  @Test
  void the_access_log_keeps_that_it_happened_and_who() {
    JsonPath file = closed("2013-05-07", "2013-09-10");
    String client = file.getString("clientId");
    confirmed(proposed(client)).statusCode(200);

    CaseApi.get(OFFICER, "/access-log?municipality=GM0935&objectId=" + client + PERIOD)
        .statusCode(200)
        .body("items.operation", hasItem("proposeDestruction"))
        .body("items[-1].operation", equalTo("confirmDestruction"));
  }

  @Test
  void who_followed_the_file_is_told_that_it_is_gone() {
    JsonPath file = closed("2013-05-08", "2013-09-10");
    String caseId = file.getString("caseId");
    String cursor = last("team-member");

    confirmed(proposed(file.getString("clientId"))).statusCode(200);

    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(
                        changes("team-member", cursor)
                            .getList("items.findAll { it.objectId == '" + caseId + "' }.kind"))
                    .containsExactly("DESTROYED"));
  }

  @Test
  void a_plan_of_others_in_the_household_is_told_again() {
    JsonPath stays = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2013-05-10"));
    Map<String, Object> second = CaseApi.registration(AreaNews.CABERG, "2013-05-10");
    second.put("householdId", stays.getString("householdId"));
    JsonPath goes = CaseApi.registered(second);
    String plan =
        CaseApi.post(
                "team-member",
                "/plans",
                Map.of(
                    "caseId",
                    goes.getString("caseId"),
                    "draftedOn",
                    "2013-05-20",
                    "draft",
                    Map.of("interventions", List.of())))
            .statusCode(201)
            .extract()
            .path("planId");
    for (JsonPath file : List.of(stays, goes)) {
      String path = "/cases/" + file.getString("caseId");
      CaseApi.close(file.getString("caseId"), Steps.versionOf("team-member", path), "2013-09-10")
          .statusCode(200);
    }

    confirmed(proposed(goes.getString("clientId"))).statusCode(200);

    CaseApi.get("team-member", "/plans/" + plan).statusCode(200);
    CaseApi.get("team-member", "/cases/" + stays.getString("caseId")).statusCode(200);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(of(CaseTopics.PLANS, plan).getLast().value())
                    .contains("\"version\":2", "\"caseIds\":[]"));
  }

  @Test
  @Tag("C3")
  void a_household_that_was_merged_away_goes_with_the_last_who_lived_there() {
    JsonPath stays = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2013-05-10"));
    JsonPath goes = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2013-05-10"));
    String home = goes.getString("householdId");
    String proposal =
        path(CaseApi.post("team-member", "/directorships", Map.of("householdId", home)));
    step("team-member", proposal, "acceptances").statusCode(200);
    merged(stays, goes);
    JsonPath last = closed("2013-05-10", "2013-09-10");
    merged(last, stays);
    for (JsonPath file : List.of(stays, goes)) {
      String path = "/cases/" + file.getString("caseId");
      CaseApi.close(file.getString("caseId"), Steps.versionOf("team-member", path), "2013-09-10")
          .statusCode(200);
    }

    confirmed(proposed(last.getString("clientId"))).statusCode(200);
    assertThat(Stored.telling(home)).anyMatch(row -> row.startsWith("director"));
    int number =
        confirmed(proposed(goes.getString("clientId")))
            .statusCode(200)
            .extract()
            .path("certificateNumber");

    assertThat(Stored.telling(home))
        .allMatch(row -> row.startsWith("access_log") || row.startsWith("feed_"));
    assertThat(Stored.telling(stays.getString("householdId"))).isNotEmpty();
    CaseApi.get(OFFICER, "/destruction-certificates?municipality=GM0935&limit=200")
        .body(
            "items.find { it.number == %d }.destroyed.table".formatted(number),
            hasItems("household", "director", "directorship"));
  }

  private static void merged(JsonPath kept, JsonPath away) {
    CaseApi.post(
            "team-member",
            "/household-mergers",
            Map.of(
                "householdId", kept.getString("householdId"),
                "clientId", away.getString("clientId")))
        .statusCode(201);
  }

  @Test
  void who_writes_while_a_file_goes_finds_it_gone() throws Exception {
    JsonPath file = closed("2013-05-09", "2013-09-10");
    String offers = "/cases/" + file.getString("caseId") + "/independent-support-offers";
    String destruction = proposed(file.getString("clientId")).replaceFirst(".*/", "");
    try (Connection other = TestDatabase.asSuperuser().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute(
          "select enter_caller('iss', 'another', 'client', '{GM0935}', '{destructions:confirm}')");
      statement.execute("select carry_out_destruction('%s', today())".formatted(destruction));
      CompletableFuture<Integer> writing =
          CompletableFuture.supplyAsync(
              () ->
                  CaseApi.post("team-member", offers, Map.of("offeredOn", "2013-06-10"))
                      .extract()
                      .statusCode());
      Awaitility.await()
          .until(
              () ->
                  Stored.number(
                          "select count(*) from pg_stat_activity where datname = current_database()"
                              + " and wait_event_type = 'Lock'")
                      > 0);
      other.commit();

      assertThat(writing.get(30, TimeUnit.SECONDS)).isEqualTo(404);
    }
  }

  @Test
  void a_running_case_a_hold_and_a_term_stand_in_the_way() {
    JsonPath running = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    confirmed(proposed(running.getString("clientId")))
        .statusCode(409)
        .body("detail", containsString("CASE_RUNS"));

    JsonPath file = closed("2014-03-03", "2014-04-04");
    String client = file.getString("clientId");
    String hold =
        path(
            CaseApi.post(
                OFFICER,
                "/retention-holds",
                Map.of("municipality", "GM0935", "clientId", client, "reason", "DISPUTE")));
    Map<String, Object> byTerm =
        Map.of("municipality", "GM0935", "clientId", client, "ground", "TERM_ENDED");
    String destruction = path(CaseApi.post(OFFICER, "/destructions", byTerm));
    CaseApi.get(OFFICER, destruction).body("obstacles", containsInAnyOrder("ON_HOLD", "TERM_RUNS"));
    confirmed(destruction).statusCode(409).body("detail", containsString("ON_HOLD"));

    step(OFFICER, hold, "liftings").statusCode(200).body("liftedAt", greaterThan("2020"));
    step(OFFICER, hold, "liftings").statusCode(409);
    CaseApi.get(OFFICER, destruction).body("obstacles", equalTo(List.of("TERM_RUNS")));
    CaseApi.get("team-member", "/cases/" + file.getString("caseId")).statusCode(200);
  }

  @Test
  void a_proposal_is_taken_back_and_made_once() {
    String client = closed("2014-03-03", "2014-04-04").getString("clientId");
    String destruction = proposed(client);
    CaseApi.post(OFFICER, "/destructions", request(client)).statusCode(409);
    step(OFFICER, destruction, "withdrawals").statusCode(200).body("status", equalTo("WITHDRAWN"));
    confirmed(destruction).statusCode(409);

    confirmed(proposed(client)).statusCode(200);
  }

  @Test
  void what_is_proposed_is_of_a_known_client_and_says_when_it_was_asked() {
    Map<String, Object> told =
        Map.of(
            "municipality",
            "GM0935",
            "clientId",
            UUID.randomUUID().toString(),
            "ground",
            "RESIDENT_REQUEST");
    CaseApi.post(OFFICER, "/destructions", told)
        .statusCode(400)
        .body("errors.code", containsInAnyOrder("unknown-client", "day-of-request"));
    CaseApi.post("team-member", "/destructions", told).statusCode(403);
    CaseApi.get("team-member", "/due-files?municipality=GM0935").statusCode(403);
  }

  @Test
  void a_municipality_keeps_files_longer_and_never_shorter() {
    CaseApi.post(OFFICER, "/retention-terms", term("JEUGDWET", 12)).statusCode(409);
    String own = path(CaseApi.post(OFFICER, "/retention-terms", term("JEUGDWET", 25)));
    CaseApi.get(OFFICER, own).statusCode(200).body("years", equalTo(25));

    CaseApi.get(OFFICER, "/retention-terms?municipality=GM0935")
        .statusCode(200)
        .body("items.findAll { it.municipality == null }.years", containsInAnyOrder(15, 20));
  }

  @Test
  void what_has_been_kept_long_enough_is_listed() {
    JsonPath file = closed("2013-02-02", "2013-03-04");
    Stored.change(
        "update timeline_entry set noted_at = '2013-03-04' where case_id = '%s'; select retain_file('%s')"
            .formatted(file.getString("caseId"), file.getString("clientId")));
    String client = file.getString("clientId");

    CaseApi.get(OFFICER, "/due-files?municipality=GM0935&on=2028-03-04&limit=200")
        .statusCode(200)
        .body("items.find { it.clientId == '%s' }.dueOn".formatted(client), equalTo("2028-03-04"))
        .body("items.find { it.clientId == '%s' }.law".formatted(client), equalTo("WMO_2015"));
    CaseApi.get(OFFICER, "/due-files?municipality=GM0935&on=2028-03-03&limit=200")
        .body("items.clientId.contains('%s')".formatted(client), equalTo(false));
  }

  @Test
  @Tag("G4")
  void what_is_due_comes_in_pages_in_the_order_in_which_it_became_so() {
    List<String> days = List.of("2016-02-28", "2016-02-29", "2016-02-29", "2016-03-01");
    List<String> clients = days.stream().map(DestructionTest::closedLongAgo).toList();

    for (String on : List.of("2031-02-27", "2031-02-28", "2031-03-01", "2036-02-29")) {
      List<String> whole = due(on, 200);
      assertThat(due(on, 2)).as(on).isEqualTo(whole).doesNotHaveDuplicates();
    }
    assertThat(due("2031-02-27", 200)).doesNotContainAnyElementsOf(clients);
    assertThat(due("2031-02-28", 200))
        .containsAll(clients.subList(0, 3))
        .doesNotContain(clients.get(3));
    assertThat(due("2031-03-01", 200)).endsWith(clients.get(3)).containsAll(clients);
  }

  @Test
  @Tag("G4")
  void what_stands_in_the_way_is_listed_with_what_is_due() {
    String held = closedLongAgo("2016-04-01");
    String restricted = closedLongAgo("2016-04-02");
    String living = closedLongAgo("2016-04-03");
    Map<String, Object> of =
        Map.of("municipality", "GM0935", "clientId", held, "reason", "DISPUTE");
    CaseApi.post(OFFICER, "/retention-holds", of).statusCode(201);
    CaseApi.post(
            OFFICER,
            "/restrictions",
            Map.of("municipality", "GM0935", "clientId", restricted, "ground", "OBJECTION"))
        .statusCode(201);
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2016-05-01");
    told.put(
        "householdId",
        Stored.texts("select household from client where id = '" + living + "'").getFirst());
    CaseApi.registered(told);

    JsonPath listed =
        CaseApi.get(OFFICER, "/due-files?municipality=GM0935&on=2031-04-03&limit=200")
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(obstacles(listed, held)).containsExactly("ON_HOLD");
    assertThat(obstacles(listed, restricted)).containsExactly("RESTRICTED");
    assertThat(obstacles(listed, living)).containsExactly("HOUSEHOLD_CASE_RUNS");
  }

  private static List<String> obstacles(JsonPath listed, String client) {
    return listed.getList("items.find { it.clientId == '%s' }.obstacles".formatted(client));
  }

  @Test
  @Tag("G4")
  void what_is_kept_about_when_a_file_is_due_follows_each_change() {
    JsonPath file = closed("2016-02-02", "2016-03-04");
    JsonPath same = closed("2016-02-02", "2016-03-04");
    JsonPath child = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2016-02-02"));
    List<String> clients =
        Stream.of(file, same, child).map(found -> found.getString("clientId")).toList();
    assertThat(keptOtherwise(clients)).isEmpty();

    String merger =
        CaseApi.post(
                "team-member",
                "/client-mergers",
                Map.of(
                    "clientId", clients.get(0), "registrationId", same.getString("registrationId")))
            .statusCode(201)
            .extract()
            .path("mergerId");
    assertThat(keptOtherwise(clients)).isEmpty();
    String merged = "/client-mergers/" + merger;
    CaseApi.as("team-member")
        .header("If-Match", Steps.versionOf("team-member", merged))
        .post("/cases/v1" + merged + "/reversals")
        .then()
        .statusCode(200);
    assertThat(keptOtherwise(clients)).isEmpty();

    String birth = "update client set birth_year = %d where id = '%s'";
    Stored.changeWithTriggers(birth.formatted(2008, clients.get(0)));
    assertThat(law(clients.get(0))).isEqualTo("JEUGDWET");
    Stored.changeWithTriggers(birth.formatted(1980, clients.get(0)));
    assertThat(law(clients.get(0))).isEqualTo("WMO_2015");
    assertThat(keptOtherwise(clients)).isEmpty();
  }

  /** Of these clients those whose row is not what a look at the whole file says. */
  private static List<String> keptOtherwise(List<String> clients) {
    return Stored.texts(
        """
        select k.id from client k cross join lateral kept_file(k.id) f
          left join retained_file r on r.client = k.id
        where k.id in ('%s') and case when k.merged_into is null
          then (r.runs, r.last_day, r.law) is distinct from (f.runs, f.last_day, f.law)
          else r.client is not null end
        """
            .formatted(String.join("', '", clients)));
  }

  private static String law(String client) {
    return Stored.texts("select law from retained_file where client = '" + client + "'").getFirst();
  }

  private static String closedLongAgo(String on) {
    JsonPath file = closed("2016-02-02", on);
    String client = file.getString("clientId");
    Stored.change(
        "update timeline_entry set noted_at = '%s' where case_id = '%s'; select retain_file('%s')"
            .formatted(on, file.getString("caseId"), client));
    return client;
  }

  /** All of them, by pages of so many. */
  private static List<String> due(String on, int limit) {
    List<String> clients = new ArrayList<>();
    String path = "/due-files?municipality=GM0935&on=" + on + "&limit=" + limit;
    while (path != null) {
      var page = CaseApi.get(OFFICER, path).statusCode(200).extract();
      clients.addAll(page.jsonPath().getList("items.clientId", String.class));
      String next = page.header("Link");
      path = next == null ? null : next.replaceFirst("^<.*/cases/v1(.*)>.*$", "$1");
    }
    return clients;
  }

  private static Map<String, Object> term(String law, int years) {
    return Map.of(
        "municipality",
        "GM0935",
        "law",
        law,
        "years",
        years,
        "source",
        "Besluit",
        "validFrom",
        "2026-01-01");
  }

  private static JsonPath closed(String from, String until) {
    JsonPath file = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, from));
    String caseId = file.getString("caseId");
    String version = Steps.versionOf("team-member", "/cases/" + caseId);
    CaseApi.close(caseId, version, until).statusCode(200);
    return file;
  }

  private static Map<String, Object> request(String client) {
    return Map.of(
        "municipality",
        "GM0935",
        "clientId",
        client,
        "ground",
        "RESIDENT_REQUEST",
        "requestedOn",
        "2026-01-05");
  }

  private static String proposed(String client) {
    return path(CaseApi.post(OFFICER, "/destructions", request(client)));
  }

  private static ValidatableResponse confirmed(String destruction) {
    return step(COORDINATOR, destruction, "confirmations");
  }

  private static ValidatableResponse step(String client, String thing, String step) {
    return CaseApi.as(client)
        .header("If-Match", Steps.versionOf(client, thing))
        .post("/cases/v1" + thing + "/" + step)
        .then();
  }

  private static String path(ValidatableResponse made) {
    return made.statusCode(201).extract().header("Location").replaceFirst(".*/cases/v1", "");
  }

  private static List<ConsumerRecord<String, String>> of(String topic, String key) {
    return KafkaTopics.records(topic).stream().filter(told -> key.equals(told.key())).toList();
  }

  private static String last(String client) {
    String cursor = changes(client, null).getString("nextCursor");
    for (String next = changes(client, cursor).getString("nextCursor"); !next.equals(cursor); ) {
      cursor = next;
      next = changes(client, cursor).getString("nextCursor");
    }
    return cursor;
  }

  private static JsonPath changes(String client, String cursor) {
    String after = cursor == null ? "" : "&cursor=" + cursor;
    return CaseApi.get(client, "/changes?limit=200" + after).statusCode(200).extract().jsonPath();
  }
}
