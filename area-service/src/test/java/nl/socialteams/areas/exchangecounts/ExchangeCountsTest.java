// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangecounts;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.exchange.ExchangeApi;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A10")
@Tag("R7")
class ExchangeCountsTest {
  private static final String YEAR =
      "/exchange-counts?municipality=GM0935&from=2014-01-01&until=2014-12-31";

  @BeforeAll
  void two_who_help_each_other() {
    ExchangeApi.city();
    String toos = ExchangeApi.participant("Een");
    String sjeng = ExchangeApi.participant("Twee");
    String first = ExchangeApi.request(toos, "GARDEN", "2014-03-01");
    String second = ExchangeApi.request(sjeng, "MEALS", "2014-03-02");
    String garden = ExchangeApi.offer(sjeng, "GARDEN", "2014-03-03");
    String meals = ExchangeApi.offer(toos, "MEALS", "2014-03-03");
    ExchangeApi.offer(toos, "COMPANY", "2014-03-03");
    ExchangeApi.match(first, garden, "2014-04-01").body("reciprocal", equalTo(true));
    ExchangeApi.match(second, meals, "2014-05-01").statusCode(201);
    ExchangeApi.step(second, "dissolutions", Map.of("on", "2014-06-01")).statusCode(200);
  }

  @Test
  void a_period_counts_what_happened_in_it() {
    AreaApi.get("area-administrator", YEAR)
        .statusCode(200)
        .body("requests", equalTo(2))
        .body("matches", equalTo(1))
        .body("reciprocalMatches", equalTo(1))
        .body("openOffers", equalTo(2))
        .body("collectiveActivities", equalTo(0));
  }

  @Test
  void what_ended_later_still_held_on_the_last_day() {
    AreaApi.get(
            "area-administrator",
            "/exchange-counts?municipality=GM0935&from=2014-03-02&until=2014-05-15")
        .body("requests", equalTo(1))
        .body("matches", equalTo(2))
        .body("openOffers", equalTo(1));
  }

  @Test
  void nothing_was_known_before_it_was_recorded() {
    AreaApi.get("area-administrator", YEAR + "&knownAt=2015-01-01T00:00:00Z")
        .body("requests", equalTo(0))
        .body("openOffers", equalTo(0));
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused() {
    AreaApi.get(
            "area-administrator",
            "/exchange-counts?municipality=GM0935&from=2014-03-02&until=2014-03-01")
        .statusCode(400)
        .body("errors.pointer", contains("/until"));
  }
}
