// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.outsidesystem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.KafkaTopics;
import nl.socialteams.cases.LogCapture;
import nl.socialteams.cases.Stored;
import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventJson;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

/** Reads the whole database, the topic and the log, and finds a team and a month. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("C2")
class OutsideRegistrationTest {
  private static final Map<String, Object> TOLD =
      Map.of("teamId", AreaNews.PILOT_TEAM, "month", "2014-03-01");

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  @Order(1)
  void leaves_a_team_and_a_month_in_the_database_and_nothing_else_anywhere() throws Exception {
    List<String> before = Stored.everything();

    try (LogCapture logged = new LogCapture()) {
      note(TOLD).statusCode(201).body("$", aMapWithSize(2)).body("month", equalTo("2014-03-01"));
      await().until(() -> Stored.number("select count(*) from outbox_event") == 0);
      assertThat(logged.text()).doesNotContain(AreaNews.PILOT_TEAM, "2014-03", "outside");
    }

    List<String> left = new ArrayList<>(Stored.everything());
    before.forEach(left::remove);
    assertThat(left).hasSize(1).first().asString().startsWith("outside_registration ");
    JsonNode row = json(left.getFirst().substring("outside_registration ".length()));
    assertThat(row.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("id", "municipality", "team", "month");
    assertThat(UUID.fromString(row.path("id").asText()).version()).isEqualTo(4);
    assertThat(row.path("month").asText()).isEqualTo("2014-03-01");
  }

  @Test
  @Order(2)
  void is_told_on_its_own_topic_and_on_no_other() {
    await().until(() -> !KafkaTopics.records(CaseTopics.OUTSIDE_REGISTRATIONS).isEmpty());

    Map<String, Integer> told = new TreeMap<>();
    for (String topic : KafkaTopics.beginningWith("cases.")) {
      int records = KafkaTopics.records(topic).size();
      if (records > 0) {
        told.put(topic, records);
      }
    }
    assertThat(told).isEqualTo(Map.of(CaseTopics.OUTSIDE_REGISTRATIONS, 1));
  }

  @Test
  @Order(2)
  void is_told_under_a_random_id_at_the_start_of_its_month() {
    List<ConsumerRecord<String, String>> told =
        await()
            .until(
                () -> KafkaTopics.records(CaseTopics.OUTSIDE_REGISTRATIONS),
                records -> !records.isEmpty());

    assertThat(told).hasSize(1);
    ConsumerRecord<String, String> record = told.getFirst();
    CloudEvent event = EventJson.read(record.value());
    Instant month = Instant.parse("2014-03-01T00:00:00Z");
    assertThat(record.headers()).isEmpty();
    assertThat(Instant.ofEpochMilli(record.timestamp())).isEqualTo(month);
    assertThat(event.time()).isEqualTo(month);
    assertThat(event.id().version()).isEqualTo(4);
    assertThat(event.subject()).isEqualTo(record.key());
    assertThat(event.data().fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("id", "municipality", "teamId", "month");
    assertThat(
            Stored.number(
                "select count(*) from outside_registration where id = '" + record.key() + "'"))
        .isOne();
  }

  @Test
  @Order(3)
  void is_counted_by_team_and_month() {
    note(TOLD).statusCode(201);
    note(Map.of("teamId", AreaNews.PILOT_TEAM, "month", "2014-02-01")).statusCode(201);

    CaseApi.get("area-administrator", "/outside-registrations?teamId=" + AreaNews.PILOT_TEAM)
        .statusCode(200)
        .body("items.month", contains("2014-02-01", "2014-03-01"))
        .body("items.registrations", contains(1, 2));
    CaseApi.get("team-member", "/outside-registrations?teamId=" + AreaNews.HELMOND_TEAM)
        .body("items", equalTo(List.of()));
  }

  @Test
  @Order(4)
  void accepts_a_team_and_a_month_and_nothing_else() {
    note(Map.of(
            "teamId", AreaNews.PILOT_TEAM,
            "month", "2014-03-17",
            "familyName", "Verzonnenaam",
            "knownSince", "2014-03-17T10:00:00Z"))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/familyName", "/knownSince"));
    note(Map.of("teamId", AreaNews.PILOT_TEAM, "month", "2014-03-17"))
        .statusCode(400)
        .body("errors.code", contains("not-a-first-day"));
    note(Map.of("teamId", AreaNews.PILOT_TEAM, "month", "2199-03-01"))
        .statusCode(400)
        .body("errors.code", containsInAnyOrder("day-ahead", "team-not-working"));
    note(Map.of("teamId", UUID.randomUUID().toString(), "month", "2014-03-01"))
        .statusCode(400)
        .body("errors.code", contains("unknown-team"));
  }

  @Test
  @Order(5)
  @Tag("G2")
  void a_team_of_another_municipality_does_not_exist() {
    CaseApi.post("team-member-elsewhere", "/outside-registrations", TOLD)
        .statusCode(400)
        .body("errors.code", contains("unknown-team"));
    CaseApi.get("team-member-elsewhere", "/outside-registrations?teamId=" + AreaNews.PILOT_TEAM)
        .statusCode(404);
    CaseApi.post("partner", "/outside-registrations", TOLD).statusCode(403);
  }

  @Test
  @Order(6)
  @Tag("C14")
  void a_key_for_repetition_is_kept_as_a_hash_with_the_hour_only() {
    String key = UUID.randomUUID().toString();
    long before = Stored.number("select count(*) from outside_registration");

    for (int time = 0; time < 2; time++) {
      CaseApi.as("team-member")
          .header("Idempotency-Key", key)
          .body(TOLD)
          .post("/cases/v1/outside-registrations")
          .then()
          .statusCode(201);
    }

    assertThat(Stored.number("select count(*) from outside_registration")).isEqualTo(before + 1);
    assertThat(Stored.texts("select row_to_json(k) from idempotency_key k").toString())
        .doesNotContain(key)
        .doesNotContain(Stored.texts("select id from outside_registration"));
    assertThat(
            Stored.number(
                "select count(*) from idempotency_key where kept_on <> date_trunc('hour', kept_on)"))
        .isZero();
  }

  private static io.restassured.response.ValidatableResponse note(Map<String, Object> told) {
    return CaseApi.post("team-member", "/outside-registrations", told);
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}
