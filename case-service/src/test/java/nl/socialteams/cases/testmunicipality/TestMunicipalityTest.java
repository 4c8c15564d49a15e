// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.KafkaTopics;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.cases.delivery.Deliveries;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

/** A partner tries its system in the test municipality, and begins anew. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C14")
class TestMunicipalityTest {
  private static final String PARTNER = "partner";
  private static final String OTHER = "other-partner";
  private static final String TEAM = "team-member-test";

  @Inject DataSource database;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrivesOfTheTestMunicipality();
  }

  @BeforeEach
  void partners_begin_anew() {
    reset(PARTNER).statusCode(200);
    reset(OTHER).statusCode(200);
  }

  @Test
  void what_a_partner_delivered_is_gone_everywhere_and_its_identifiers_are_free_again() {
    List<JsonPath> first = delivered(PARTNER, "a-1", "a-2", "a-3");
    String key = UUID.randomUUID().toString();
    String alone =
        Deliveries.register(PARTNER, key, registration("a-4"))
            .statusCode(201)
            .extract()
            .path("registrationId");

    reset(PARTNER)
        .statusCode(200)
        .body("municipality", equalTo("GM9999"))
        .body("registrations", equalTo(4))
        .body("cases", equalTo(4));

    CaseApi.get(PARTNER, "/registrations/" + alone).statusCode(404);
    CaseApi.get(TEAM, "/cases/" + first.getFirst().getString("registration.caseId"))
        .statusCode(404);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(
                        Stored.telling(
                            alone,
                            first.getFirst().getString("registration.registrationId"),
                            first.getFirst().getString("registration.clientId"),
                            first.getFirst().getString("registration.householdId")))
                    .allMatch(row -> row.startsWith("access_log") || row.startsWith("feed_")));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(KafkaTopics.records(CaseTopics.REGISTRATIONS))
                    .filteredOn(told -> told.key().equals(alone))
                    .last()
                    .matches(told -> told.value() == null));
    assertThat(KafkaTopics.records(CaseTopics.REMAINDERS))
        .noneMatch(told -> told.value() != null && told.value().contains("GM9999"));

    List<JsonPath> second = delivered(PARTNER, "a-1", "a-2", "a-3");
    assertThat(registrations(second)).doesNotContainAnyElementsOf(registrations(first));
    Deliveries.register(PARTNER, key, registration("a-4")).statusCode(201);
    reset(PARTNER).body("registrations", equalTo(4));
    reset(PARTNER).statusCode(200).body("registrations", equalTo(0)).body("cases", equalTo(0));
  }

  @Test
  void nothing_of_another_partner_is_touched() {
    List<JsonPath> others = delivered(OTHER, "b-1", "b-2");
    delivered(PARTNER, "b-1");

    reset(PARTNER).body("registrations", equalTo(1));

    for (String registration : registrations(others)) {
      CaseApi.get(OTHER, "/registrations/" + registration).statusCode(200);
    }
    assertThat(delivered(OTHER, "KNOWN", "b-1", "b-2")).hasSize(2);
  }

  @Test
  void a_municipality_of_people_is_never_reset() throws SQLException {
    String registration =
        Deliveries.register(PARTNER, UUID.randomUUID().toString(), Deliveries.registration("c-1"))
            .statusCode(201)
            .extract()
            .path("registrationId");

    reset(PARTNER, "GM0935").statusCode(400).body("errors.code", hasItems("no-test-municipality"));
    reset("partner-elsewhere", "GM9999").statusCode(403);
    reset(PARTNER, "GM0794").statusCode(403);
    reset(TEAM, "GM9999").statusCode(403);

    String all = "{GM0935,GM9999}";
    assertThatThrownBy(() -> asService(all, "{test-municipality:use}", "GM0935"))
        .hasMessageContaining("only a test municipality");
    assertThatThrownBy(() -> asService(all, "{cases:register}", "GM9999"))
        .hasMessageContaining("nothing to reset");
    assertThatThrownBy(() -> asService("{GM0935}", "{test-municipality:use}", "GM9999"))
        .hasMessageContaining("nothing to reset");
    CaseApi.get(PARTNER, "/registrations/" + registration).statusCode(200);
  }

  @Test
  void the_feed_of_changes_goes_on_and_tells_what_is_gone() {
    String before = lastCursor();
    String seen = registrations(delivered(PARTNER, "d-1")).getFirst();
    String cursor = follow(before, new HashMap<>());
    String unseen = registrations(delivered(PARTNER, "d-2")).getFirst();

    reset(PARTNER).body("registrations", equalTo(2));

    Map<String, String> told = new HashMap<>();
    Awaitility.await()
        .untilAsserted(
            () -> {
              follow(cursor, told);
              assertThat(told).containsEntry(seen, "DESTROYED").containsEntry(unseen, "DESTROYED");
            });
    String anew = registrations(delivered(PARTNER, "d-1")).getFirst();
    Awaitility.await()
        .untilAsserted(
            () -> {
              follow(cursor, told);
              assertThat(told).containsEntry(anew, "BECAME_VISIBLE");
            });
  }

  @Test
  void who_was_known_stays_and_stands_alone_again() {
    JsonPath known = delivered(OTHER, "e-known").getFirst();
    JsonPath mine = delivered(PARTNER, "e-mine").getFirst();
    JsonPath mineToo = delivered(PARTNER, "e-mine-too").getFirst();
    merged(known, mine).statusCode(201);
    JsonPath other = delivered(OTHER, "e-other").getFirst();
    merged(mineToo, other).statusCode(201);

    reset(PARTNER).body("registrations", equalTo(2));

    for (JsonPath stays : List.of(known, other)) {
      String client = stays.getString("registration.clientId");
      CaseApi.get(TEAM, "/cases/" + stays.getString("registration.caseId")).statusCode(200);
      CaseApi.get(TEAM, "/clients/" + client).statusCode(200);
      assertThat(
              Stored.number(
                  "select count(*) from client where id = '%s' and merged_into is null"
                      .formatted(client)))
          .isEqualTo(1);
    }
    assertThat(Stored.number("select count(*) from client_merger where municipality = 'GM9999'"))
        .isZero();
  }

  @Test
  void what_was_referred_to_the_partner_is_taken_back_and_the_file_stays() {
    String organisation = TeamNews.inTheTestMunicipality(PARTNER);
    JsonPath known = delivered(OTHER, "f-known").getFirst();
    String file = "/cases/" + known.getString("registration.caseId");
    CaseApi.post(
            TEAM,
            file + "/consents",
            Map.of(
                "organisationId", organisation,
                "purpose", "REFERRAL",
                "givenOn", "2024-05-06",
                "parts", List.of("CLIENT", "QUESTION"),
                "way", "SPOKEN"))
        .statusCode(201);
    String referral =
        CaseApi.post(
                TEAM,
                file + "/referrals",
                Map.of(
                    "kind", "REFERRAL",
                    "targetKind", "PARTNER",
                    "organisationId", organisation,
                    "proposedOn", "2024-05-13",
                    "question", "Verzonnen verzoek om begeleiding."))
            .statusCode(201)
            .extract()
            .path("referralId");

    reset(PARTNER).statusCode(200).body("referrals", equalTo(1)).body("cases", equalTo(0));

    CaseApi.get(TEAM, file + "/referrals/" + referral).statusCode(404);
    CaseApi.get(TEAM, file).statusCode(200);
  }

  @Test
  void who_looks_like_somebody_who_is_taken_back_at_that_moment_is_registered()
      throws SQLException {
    JsonPath alike = delivered(PARTNER, "h-1").getFirst();
    CompletableFuture<List<JsonPath>> second;
    try (Connection resetting = TestDatabase.asSuperuser().getConnection();
        Statement statement = resetting.createStatement()) {
      resetting.setAutoCommit(false);
      statement.execute(
          "select wipe_persons(array['%s']::uuid[], array['%s']::uuid[], '{}')"
              .formatted(
                  alike.getString("registration.clientId"),
                  alike.getString("registration.householdId")));
      second = CompletableFuture.supplyAsync(() -> delivered(OTHER, "h-2"));
      Awaitility.await()
          .until(() -> Stored.number("select count(*) from pg_locks where not granted") > 0);
      resetting.commit();
    }

    String clientId = second.join().getFirst().getString("registration.clientId");
    CaseApi.get(TEAM, "/clients/" + clientId).statusCode(200);
  }

  @Test
  void whoever_registers_during_a_reset_is_there_or_is_told_to_be_gone() {
    String cursor = lastCursor();
    List<Map<String, Object>> rows =
        IntStream.range(0, 150).mapToObj(n -> registration("g-" + n)).toList();
    CompletableFuture<List<JsonPath>> stream =
        CompletableFuture.supplyAsync(() -> Deliveries.stream(PARTNER, rows));
    while (!stream.isDone()) {
      reset(PARTNER).statusCode(200);
    }

    Set<String> answered = new HashSet<>();
    for (JsonPath answer : stream.join()) {
      assertThat(answer.getString("outcome")).as(answer.prettify()).isEqualTo("REGISTERED");
      answered.add(answer.getString("registration.registrationId"));
    }
    Map<String, String> told = new HashMap<>();
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> {
              follow(cursor, told);
              assertThat(told).containsKeys(answered.toArray(String[]::new));
            });
    answered.forEach(
        registration ->
            CaseApi.get(PARTNER, "/registrations/" + registration)
                .statusCode(told.get(registration).equals("DESTROYED") ? 404 : 200));
  }

  @Test
  void made_up_residents_are_listed_and_can_be_registered_as_they_are() {
    JsonPath listed =
        CaseApi.get(PARTNER, "/made-up-residents?municipality=GM9999&limit=200")
            .statusCode(200)
            .body("items", hasSize(12))
            .body("items.postcode", everyItem(equalTo("9999SA")))
            .body("items.neighbourhoodCode", everyItem(startsWith("BU9999")))
            .body("items.known", hasItems(true, false))
            .extract()
            .jsonPath();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int at = 0; at < 12; at++) {
      Map<String, Object> row = registration("resident-" + at);
      row.put("client", listed.getMap("items[" + at + "].client"));
      rows.add(row);
    }

    assertThat(Deliveries.stream(PARTNER, rows))
        .allMatch(answer -> answer.getString("outcome").equals("REGISTERED"));
    CaseApi.get(PARTNER, "/made-up-residents?municipality=GM9999&limit=5")
        .body("items", hasSize(5))
        .header("Link", containsString("rel=\"next\""));
    CaseApi.get(PARTNER, "/made-up-residents?municipality=GM0935")
        .statusCode(200)
        .body("items", hasSize(0));
    CaseApi.get(PARTNER, "/made-up-residents?municipality=GM0794").statusCode(404);
  }

  private static Map<String, Object> registration(String id) {
    Map<String, Object> told = Deliveries.registration(id);
    told.put("municipality", "GM9999");
    told.put("registeredOn", "2024-03-01");
    told.put("neighbourhoodCode", AreaNews.TRIAL_NEIGHBOURHOOD);
    return told;
  }

  private static List<JsonPath> delivered(String client, String... ids) {
    String outcome = ids[0].equals("KNOWN") ? "KNOWN" : "REGISTERED";
    List<Map<String, Object>> rows =
        List.of(ids).stream()
            .filter(id -> !id.equals("KNOWN"))
            .map(TestMunicipalityTest::registration)
            .toList();
    List<JsonPath> answers = Deliveries.stream(client, rows);
    assertThat(answers).allMatch(answer -> answer.getString("outcome").equals(outcome));
    return answers;
  }

  private static List<String> registrations(List<JsonPath> answers) {
    return answers.stream().map(a -> a.getString("registration.registrationId")).toList();
  }

  private static ValidatableResponse reset(String client) {
    return reset(client, "GM9999");
  }

  private static ValidatableResponse reset(String client, String municipality) {
    return CaseApi.post(client, "/test-resets", Map.of("municipality", municipality));
  }

  private static ValidatableResponse merged(JsonPath kept, JsonPath same) {
    return CaseApi.post(
        TEAM,
        "/client-mergers",
        Map.of(
            "clientId", kept.getString("registration.clientId"),
            "registrationId", same.getString("registration.registrationId")));
  }

  private static String lastCursor() {
    return follow(null, new HashMap<>());
  }

  /** Reads on from a cursor to the end, and notes the last that was told of each thing. */
  private static String follow(String from, Map<String, String> told) {
    String cursor = from;
    while (true) {
      String after = cursor == null ? "" : "&cursor=" + cursor;
      JsonPath page =
          CaseApi.get(PARTNER, "/changes?limit=200" + after).statusCode(200).extract().jsonPath();
      page.<Map<String, Object>>getList("items")
          .forEach(
              change -> told.put((String) change.get("objectId"), (String) change.get("kind")));
      String next = page.getString("nextCursor");
      if (next.equals(cursor)) {
        return cursor;
      }
      cursor = next;
    }
  }

  private void asService(String municipalities, String rights, String reset) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        statement.execute(
            "select enter_caller('iss', 'partner', 'partner', '%s', '%s')"
                .formatted(municipalities, rights));
        statement.execute("select reset_deliveries('%s', 10)".formatted(reset));
      } finally {
        connection.rollback();
      }
    }
  }
}
