// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A10")
class LoanTest {
  private String resident;

  @BeforeAll
  void a_city() {
    ExchangeApi.city();
    resident = ExchangeApi.participant("Scooter");
  }

  @Test
  void a_thing_is_promised_to_one_at_a_time() {
    String scooter = scooter();
    reserve(scooter, "2014-10-07", "2014-10-09").statusCode(201);
    reserve(scooter, "2014-10-09", "2014-10-10")
        .statusCode(409)
        .body("type", containsString("thing-promised"));
    reserve(scooter, "2014-10-10", "2014-10-10").statusCode(201);
    free("2014-10-09", "2014-10-11").body("items.thingId", not(hasItem(scooter)));
    free("2014-10-11", "2014-10-12").body("items.thingId", hasItem(scooter));
    free("2013-12-31", "2014-01-02").body("items.thingId", not(hasItem(scooter)));
  }

  @Test
  void a_cancelled_reservation_and_an_early_return_give_days_free() {
    String scooter = scooter();
    String first = loan(scooter, "2014-10-07", "2014-10-20");
    step(first, "cancellations", "2014-10-06").statusCode(200);
    String second = loan(scooter, "2014-10-07", "2014-10-20");
    step(second, "hand-outs", "2014-10-07").statusCode(200).body("late", equalTo(true));
    free("2014-10-21", "2014-10-21").body("items.thingId", not(hasItem(scooter)));
    step(second, "returns", "2014-10-10").statusCode(200).body("late", equalTo(false));
    free("2014-10-11", "2014-10-12").body("items.thingId", hasItem(scooter));
  }

  @Test
  void what_is_late_is_listed_and_goes_to_nobody_else_before_it_is_back() {
    String scooter = scooter();
    String late = loan(scooter, "2014-10-07", "2014-10-08");
    step(late, "hand-outs", "2014-10-07").statusCode(200);
    AreaApi.get("team-member", "/loans?municipality=GM0935&late=true")
        .body("items.thingId", hasItem(scooter));
    String next = loan(scooter, "2014-10-10", "2014-10-12");
    step(next, "hand-outs", "2014-10-10").statusCode(409).body("type", containsString("thing-out"));
    step(late, "returns", "2014-10-11").statusCode(200);
    step(next, "hand-outs", "2014-10-11").statusCode(200);
  }

  @Test
  void steps_come_in_their_order() {
    String loan = loan(scooter(), "2014-10-07", "2014-10-08");
    step(loan, "returns", "2014-10-08")
        .statusCode(409)
        .body("type", containsString("loan-elsewhere"));
    step(loan, "hand-outs", "2014-09-01")
        .statusCode(400)
        .body("errors.code", contains("before-previous-status"));
  }

  @Test
  void of_many_who_reserve_at_once_one_gets_it() throws Exception {
    String scooter = scooter();
    List<Callable<Integer>> callers =
        IntStream.range(0, 8)
            .<Callable<Integer>>mapToObj(
                n ->
                    () ->
                        reserve(scooter, "2014-11-0" + (n + 1), "2014-11-09")
                            .extract()
                            .statusCode())
            .toList();
    try (ExecutorService counters = Executors.newFixedThreadPool(callers.size())) {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : counters.invokeAll(callers)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }
  }

  @Test
  void the_database_refuses_two_at_a_time() throws SQLException {
    String scooter = scooter();
    insert(scooter, "'2014-10-07', '2014-10-09', '2014-10-07', null, 'OUT'");
    assertThatThrownBy(() -> insert(scooter, "'2014-10-09', '2014-10-12', null, null, 'RESERVED'"))
        .hasMessageContaining("ex_loan_promised");
    assertThatThrownBy(
            () -> insert(scooter, "'2014-10-20', '2014-10-21', '2014-10-20', null, 'OUT'"))
        .hasMessageContaining("ex_loan_lent");
    assertThatThrownBy(() -> insert(scooter, "'2014-12-01', '2014-12-02', null, null, 'OUT'"))
        .hasMessageContaining("ck_loan_out");
  }

  @Test
  void the_period_and_the_thing_fit() {
    String scooter = scooter();
    reserve(scooter, "2014-10-07", "2014-10-06")
        .statusCode(400)
        .body("errors.pointer", contains("/lastDay"));
    reserve(scooter, "2013-10-07", "2014-10-06")
        .statusCode(400)
        .body("errors.code", contains("thing-not-lent"));
    AreaApi.get("bi-reader", "/lendable-things?municipality=GM0935&freeUntil=2014-01-01")
        .statusCode(400)
        .body("errors.pointer", contains("/freeFrom"));
  }

  @Test
  void what_is_lent_is_of_a_kind_that_the_code_list_has() {
    lend("SPACESHIP").statusCode(400).body("errors.pointer", contains("/kind"));
  }

  private static String scooter() {
    return lend("MOBILITY_SCOOTER").statusCode(201).extract().path("thingId");
  }

  private static ValidatableResponse lend(String kind) {
    Map<String, Object> thing =
        Map.of(
            "municipality", "GM0935",
            "kind", kind,
            "name", "Scootmobiel",
            "lendingPoint", "Buurthuis",
            "neighbourhoodCode", ExchangeApi.CABERG,
            "lentFrom", "2014-01-01");
    return AreaApi.post("team-member", "/lendable-things", thing);
  }

  private ValidatableResponse reserve(String thing, String first, String last) {
    Map<String, Object> loan =
        Map.of(
            "participantId",
            resident,
            "firstDay",
            first,
            "lastDay",
            last,
            "reservedOn",
            "2014-10-01");
    return AreaApi.post("team-member", "/lendable-things/" + thing + "/loans", loan);
  }

  private String loan(String thing, String first, String last) {
    return reserve(thing, first, last).statusCode(201).extract().header("Location");
  }

  private static ValidatableResponse step(String loan, String step, String on) {
    return AreaApi.as("team-member")
        .header("If-Match", AreaApi.as("team-member").get(loan).header("ETag"))
        .body(Map.of("on", on))
        .post(loan + "/" + step)
        .then();
  }

  private static ValidatableResponse free(String from, String until) {
    return AreaApi.get(
            "bi-reader",
            "/lendable-things?municipality=GM0935&limit=200&freeFrom="
                + from
                + "&freeUntil="
                + until)
        .statusCode(200);
  }

  private void insert(String thing, String rest) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into loan (id, municipality, thing, participant, first_day, last_day,"
              + " handed_out_on, returned_on, status, version) values (gen_random_uuid(), 'GM0935',"
              + " '"
              + thing
              + "', '"
              + resident
              + "', "
              + rest
              + ", 1)");
    }
  }
}
