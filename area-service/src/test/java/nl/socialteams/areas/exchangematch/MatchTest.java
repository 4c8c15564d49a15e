// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

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
class MatchTest {
  private String asks;
  private String gives;

  @BeforeAll
  void two_residents() {
    ExchangeApi.city();
    asks = ExchangeApi.participant("Vragen");
    gives = ExchangeApi.participant("Geven");
  }

  @Test
  void the_best_fit_is_proposed_first_with_its_reasons() {
    String mutual = ExchangeApi.participant("Wederkerig");
    ExchangeApi.request(mutual, "TRANSPORT", "2014-06-03");
    ExchangeApi.offer(asks, "PAPERWORK", "2014-06-03");
    String request = ExchangeApi.request(asks, "GARDEN", "2014-06-04");
    String first = ExchangeApi.offer(gives, "GARDEN", "2014-06-05");
    String best = ExchangeApi.offer(mutual, "GARDEN", "2014-06-06");
    ExchangeApi.offer(asks, "GARDEN", "2014-06-06");
    proposals(request)
        .body("items.offerId", contains(best, first))
        .body("items[0].reasons", contains("SAME_KIND", "SAME_NEIGHBOURHOOD", "BOTH_GIVE_AND_TAKE"))
        .body("items[1].reasons", contains("SAME_KIND", "SAME_NEIGHBOURHOOD"));
    ExchangeApi.step(
            request, "declined-offers", Map.of("offerId", best, "declinedOn", "2014-06-07"))
        .statusCode(200);
    proposals(request).body("items.offerId", contains(first));
  }

  @Test
  void an_offer_is_declined_within_the_life_of_the_request_and_that_is_a_change_of_it() {
    String request = ExchangeApi.request(asks, "SHOPPING", "2014-06-10");
    String offer = ExchangeApi.offer(gives, "SHOPPING", "2014-06-11");
    for (String day : List.of("2014-06-10", "2098-01-01")) {
      ExchangeApi.step(request, "declined-offers", Map.of("offerId", offer, "declinedOn", day))
          .statusCode(400)
          .body("errors.pointer", contains("/declinedOn"));
    }
    String before = etag(request);
    ExchangeApi.step(
            request, "declined-offers", Map.of("offerId", offer, "declinedOn", "2014-06-12"))
        .statusCode(200);
    assertThat(etag(request)).isNotEqualTo(before);
  }

  private static String etag(String request) {
    return ExchangeApi.get("/exchange-requests/" + request).extract().header("ETag");
  }

  @Test
  void a_match_shows_on_the_request_and_takes_both_out_of_what_is_open() {
    String request = ExchangeApi.request(asks, "SHOPPING", "2014-06-10");
    String offer = ExchangeApi.offer(gives, "SHOPPING", "2014-06-11");
    String match =
        ExchangeApi.match(request, offer, "2014-06-12").statusCode(201).extract().path("matchId");
    ExchangeApi.get("/exchange-requests/" + request)
        .body("status", equalTo("MATCHED"))
        .body("matchId", equalTo(match))
        .body("history.status", contains("OPEN", "MATCHED"));
    ExchangeApi.get("/exchange-offers?municipality=GM0935&status=OPEN")
        .body("items.offerId", not(hasItem(offer)));
    ExchangeApi.match(ExchangeApi.request(asks, "SHOPPING", "2014-06-13"), offer, "2014-06-14")
        .statusCode(409)
        .body("type", containsString("offer-not-open"));
  }

  @Test
  void fulfilled_help_is_over_and_a_dissolved_match_gives_both_free() {
    String request = ExchangeApi.request(asks, "MEALS", "2014-06-10");
    String offer = ExchangeApi.offer(gives, "MEALS", "2014-06-10");
    ExchangeApi.step(request, "fulfilments", Map.of("on", "2014-06-11"))
        .statusCode(409)
        .body("type", containsString("request-not-matched"));
    ExchangeApi.match(request, offer, "2014-06-12").statusCode(201);
    ExchangeApi.step(request, "dissolutions", Map.of("on", "2014-06-13"))
        .statusCode(200)
        .body("status", equalTo("OPEN"));
    ExchangeApi.match(request, offer, "2014-06-14").statusCode(201);
    ExchangeApi.step(request, "fulfilments", Map.of("on", "2014-06-15")).statusCode(200);
    ExchangeApi.get("/exchange-requests/" + request)
        .body("status", equalTo("FULFILLED"))
        .body("history.status", contains("OPEN", "MATCHED", "OPEN", "MATCHED", "FULFILLED"));
    ExchangeApi.step(request, "withdrawals", Map.of("withdrawnOn", "2014-06-16")).statusCode(409);
  }

  @Test
  void nobody_answers_their_own_request() {
    ExchangeApi.match(
            ExchangeApi.request(asks, "COMPANY", "2014-06-10"),
            ExchangeApi.offer(asks, "COMPANY", "2014-06-10"),
            "2014-06-12")
        .statusCode(409)
        .body("type", containsString("own-offer"));
  }

  @Test
  void days_come_in_their_order_and_never_lie_ahead() {
    String request = ExchangeApi.request(asks, "COMPUTER", "2014-06-10");
    String offer = ExchangeApi.offer(gives, "COMPUTER", "2014-06-20");
    ExchangeApi.match(request, offer, "2014-06-15")
        .statusCode(400)
        .body("errors.code", contains("before-previous-status"));
    ExchangeApi.match(request, offer, "2199-06-15")
        .statusCode(400)
        .body("errors.code", contains("day-ahead"));
    AreaApi.post(
            "team-member", "/exchange-requests", ExchangeApi.entry(asks, "NOTHING", "2199-01-01"))
        .statusCode(400)
        .body("errors.pointer", contains("/kind"));
  }

  @Test
  void of_many_who_match_at_once_one_wins_and_the_others_are_told() throws Exception {
    String offer = ExchangeApi.offer(gives, "ODD_JOBS", "2014-06-10");
    List<Callable<Integer>> callers =
        IntStream.range(0, 8)
            .mapToObj(n -> ExchangeApi.request(asks, "ODD_JOBS", "2014-06-10"))
            .<Callable<Integer>>map(
                request ->
                    () -> ExchangeApi.match(request, offer, "2014-06-12").extract().statusCode())
            .toList();
    try (ExecutorService professionals = Executors.newFixedThreadPool(callers.size())) {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : professionals.invokeAll(callers)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }
  }

  @Test
  void the_database_refuses_a_second_match_of_a_request_or_an_offer() throws SQLException {
    String request = ExchangeApi.request(asks, "HOUSEHOLD", "2014-06-10");
    String offer = ExchangeApi.offer(gives, "HOUSEHOLD", "2014-06-10");
    String other = ExchangeApi.offer(gives, "HOUSEHOLD", "2014-06-10");
    String another = ExchangeApi.request(asks, "HOUSEHOLD", "2014-06-10");
    insert(request, asks, offer, gives);
    assertThatThrownBy(() -> insert(request, asks, other, gives))
        .hasMessageContaining("uq_exchange_match_request");
    assertThatThrownBy(() -> insert(another, asks, offer, gives))
        .hasMessageContaining("uq_exchange_match_offer");
    assertThatThrownBy(() -> insert(offer, gives, request, asks))
        .hasMessageContaining("fk_exchange_match");
    assertThatThrownBy(() -> insert(another, asks, other, asks))
        .hasMessageContaining("exchange_match");
    assertThatThrownBy(() -> run("update exchange_entry_status set on_day = '2013-01-01'"))
        .hasMessageContaining("only added to");
    assertThatThrownBy(() -> run("delete from exchange_entry_status"))
        .hasMessageContaining("tr_exchange_entry_status");
  }

  private void insert(String request, String requester, String offer, String offerer)
      throws SQLException {
    run(
        "insert into exchange_match (id, municipality, request, requester, offer, offerer, reasons,"
            + " reciprocal, status, version) values (gen_random_uuid(), 'GM0935', '"
            + String.join("', '", request, requester, offer, offerer)
            + "', '{}', false, 'ACCEPTED', 1)");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static ValidatableResponse proposals(String request) {
    return ExchangeApi.get("/exchange-proposals?municipality=GM0935&requestId=" + request)
        .statusCode(200);
  }
}
