// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.exchange.ExchangeApi;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A10")
class ParticipationTest {
  @BeforeAll
  void a_city() {
    ExchangeApi.city();
  }

  @Test
  void who_leaves_gives_the_place_free() {
    String activity = activity(1);
    String first =
        join(activity, ExchangeApi.participant("Eerste"))
            .statusCode(201)
            .extract()
            .path("participationId");
    join(activity, ExchangeApi.participant("Tweede"))
        .statusCode(409)
        .body("type", containsString("activity-full"));
    AreaApi.as("team-member")
        .header("If-Match", "\"v1\"")
        .body(Map.of("leftOn", "2014-09-20"))
        .post(
            "/area/v1/collective-activities/" + activity + "/participations/" + first + "/leavings")
        .then()
        .statusCode(200);
    AreaApi.get("bi-reader", "/collective-activities/" + activity).body("placesLeft", equalTo(1));
    join(activity, ExchangeApi.participant("Derde")).statusCode(201);
  }

  @Test
  void nobody_takes_part_twice() {
    String activity = activity(5);
    String resident = ExchangeApi.participant("Dubbel");
    join(activity, resident).statusCode(201);
    join(activity, resident).statusCode(409).body("type", containsString("takes-part-already"));
  }

  @Test
  void of_many_who_join_at_once_as_many_get_in_as_there_are_places() throws Exception {
    String activity = activity(3);
    List<Callable<Integer>> callers =
        IntStream.range(0, 8)
            .mapToObj(n -> ExchangeApi.participant("Drukte"))
            .<Callable<Integer>>map(
                resident -> () -> join(activity, resident).extract().statusCode())
            .toList();
    try (ExecutorService residents = Executors.newFixedThreadPool(callers.size())) {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : residents.invokeAll(callers)) {
        answers.add(answer.get());
      }
      assertThat(answers.stream().filter(a -> a == 201)).hasSize(3);
      assertThat(answers).containsOnly(201, 409);
    }
  }

  @Test
  void the_database_refuses_the_one_too_many() throws SQLException {
    String activity = activity(1);
    insert(activity, ExchangeApi.participant("Vol"));
    assertThatThrownBy(() -> insert(activity, ExchangeApi.participant("Te veel")))
        .hasMessageContaining("ck_collective_activity_places");
  }

  @Test
  void a_cancelled_activity_takes_nobody_and_no_case() {
    String activity = activity(2);
    step(activity, "linked-cases", Map.of("caseIds", List.of(UUID.randomUUID()))).statusCode(200);
    step(activity, "cancellations", Map.of("cancelledOn", "2014-09-16"))
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));
    join(activity, ExchangeApi.participant("Laat"))
        .statusCode(409)
        .body("type", containsString("activity-cancelled"));
  }

  @Test
  void who_only_reads_sees_no_participants() {
    String activity = activity(2);
    AreaApi.get("bi-reader", "/collective-activities/" + activity).statusCode(200);
    AreaApi.get("bi-reader", "/collective-activities/" + activity + "/participations")
        .statusCode(403);
  }

  private static String activity(int capacity) {
    Map<String, Object> meal =
        Map.of(
            "municipality", "GM0935",
            "kind", "MEALS",
            "title", "Samen koken",
            "neighbourhoodCodes", List.of(ExchangeApi.CABERG),
            "dates", List.of("2014-10-02"),
            "capacity", capacity,
            "plannedOn", "2014-09-15");
    return AreaApi.post("team-member", "/collective-activities", meal)
        .statusCode(201)
        .extract()
        .path("activityId");
  }

  private static ValidatableResponse join(String activity, String resident) {
    return AreaApi.post(
        "team-member",
        "/collective-activities/" + activity + "/participations",
        Map.of("participantId", resident, "joinedOn", "2014-09-15"));
  }

  private static ValidatableResponse step(String activity, String step, Map<String, ?> body) {
    String path = "/area/v1/collective-activities/" + activity;
    return AreaApi.as("team-member")
        .header("If-Match", AreaApi.as("team-member").get(path).header("ETag"))
        .body(body)
        .post(path + "/" + step)
        .then();
  }

  private void insert(String activity, String resident) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into participation values (gen_random_uuid(), '"
              + activity
              + "', '"
              + resident
              + "', '2014-09-15', null, 1)");
    }
  }
}
