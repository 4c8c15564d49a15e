// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.socialmap.MapOfProvisions;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A9")
class SocialMapSearchTest {
  private static final double STATION_LONGITUDE = 5.7053;
  private static final double STATION_LATITUDE = 50.8503;
  private static final String NEAR_STATION = "&near=5.7053,50.8503";

  @Inject EntityManager entities;

  @BeforeAll
  void a_map_of_five() {
    MapOfProvisions.city();
    MapOfProvisions.record(
        MapOfProvisions.at(
            MapOfProvisions.counter("Loket Station"), STATION_LONGITUDE, STATION_LATITUDE));
    Map<String, Object> city = MapOfProvisions.counter("Hulplijn van de stad");
    city.put("wholeMunicipality", true);
    city.remove("neighbourhoodCodes");
    city.remove("openingHours");
    MapOfProvisions.record(city);
    Map<String, Object> walk =
        MapOfProvisions.at(MapOfProvisions.counter("Wandelclub"), 5.6886, 50.8493);
    walk.put("kind", "ACTIVITY");
    walk.put("lifeDomains", List.of("SOCIAL_NETWORK"));
    walk.put("neighbourhoodCodes", List.of(MapOfProvisions.MALBERG));
    walk.put("description", Map.of("nl", "Samen wandelen met buren; ook voor wie schulden heeft."));
    MapOfProvisions.record(walk);
    Map<String, Object> day = MapOfProvisions.counter("Dagbesteding");
    day.put("indicationNeeded", true);
    MapOfProvisions.record(day);
    Map<String, Object> past = MapOfProvisions.counter("Vroeger loket");
    past.put("validUntil", "2014-01-01");
    MapOfProvisions.record(past);
  }

  @Test
  void it_lists_by_name_what_exists_today() {
    names("")
        .body(
            "items.name",
            contains("Dagbesteding", "Hulplijn van de stad", "Loket Station", "Wandelclub"));
    names("&validOn=2013-12-31").body("items", hasSize(5));
  }

  @ParameterizedTest
  @CsvSource({
    "&lifeDomain=SOCIAL_NETWORK, Wandelclub",
    "&neighbourhood=BU09350207&lifeDomain=FINANCES, Hulplijn van de stad",
    "&kind=ACTIVITY, Wandelclub",
    "&indicationNeeded=true, Dagbesteding",
    "&q=wandelen, Wandelclub",
    "&q=hulplijnen, Hulplijn van de stad",
    "&near=5.6886;50.8493&withinMetres=50, Wandelclub"
  })
  void each_filter_narrows_the_result(String filter, String found) {
    names(filter.replace(';', ',')).body("items.name", contains(found));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-14T08:00:00Z, 3, open at nine in winter",
    "2014-01-14T07:59:00Z, 0, not a minute before",
    "2014-07-15T07:00:00Z, 3, an hour earlier in summer",
    "2014-01-14T09:00:00%2B01:00, 3, by any offset",
    "2014-01-14T11:30:00Z, 0, closed at half past twelve",
    "2014-01-15T08:00:00Z, 0, not on Wednesday",
    "2014-03-04T08:00:00Z, 0, not at carnival",
    "2014-12-27T09:30:00Z, 3, on a Saturday that differs",
    "2013-01-01T09:00:00Z, 0, not on New Year's Day though a Tuesday"
  })
  void open_at_a_moment_is_answered_in_dutch_time(String moment, int open, String why) {
    AreaApi.as("bi-reader")
        .urlEncodingEnabled(false)
        .get("/area/v1/provisions?municipality=GM0935&openAt=" + moment)
        .then()
        .statusCode(200)
        .body("items", hasSize(moment.startsWith("2013") ? 0 : open));
  }

  @Test
  void open_on_a_day_means_at_some_time_of_it() {
    names("&openOn=2014-12-27").body("items", hasSize(3));
    names("&openOn=2014-12-28").body("items", hasSize(0));
    names("&openOn=2014-12-23&kind=ACTIVITY").body("items", hasSize(1));
  }

  @Test
  void the_nearest_comes_first_with_its_distance() {
    names(NEAR_STATION)
        .body("items.name", contains("Loket Station", "Wandelclub"))
        .body("items[0].distanceMetres", equalTo(0))
        .body("items[1].distanceMetres", equalTo(1178));
    names(NEAR_STATION + "&withinMetres=1178").body("items", hasSize(2));
    names(NEAR_STATION + "&withinMetres=1177").body("items", hasSize(1));
  }

  @Test
  void the_box_of_the_index_leaves_out_nothing_within_the_circle() {
    String boundary =
        "select count(*) from generate_series(0, 359) angle, lateral (select"
            + " 5.7 + 0.01420 * cos(radians(angle)) as lon, 50.85 + 0.00898 * sin(radians(angle))"
            + " as lat) p where metres_between(p.lon, p.lat, 5.7, 50.85) <= 1000"
            + " and not point(p.lon, p.lat) <@ box(point(5.7 - :east, 50.85 - :north),"
            + " point(5.7 + :east, 50.85 + :north))";
    Point near = new Point(5.7, 50.85);
    Number outside =
        (Number)
            entities
                .createNativeQuery(boundary, Long.class)
                .setParameter("east", near.degreesEast(1000))
                .setParameter("north", near.degreesNorth(1000))
                .getSingleResult();
    assertThat(outside.longValue()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"''", "&near=5.7;50.8", "&q=schulden"})
  void pages_follow_each_other_in_every_order(String order) {
    String filter = order.replace(';', ',');
    List<String> whole = names(filter).extract().path("items.name");
    List<String> paged = new ArrayList<>();
    String next = "/area/v1/provisions?municipality=GM0935&limit=1" + filter;
    while (next != null) {
      var page = AreaApi.as("bi-reader").urlEncodingEnabled(false).get(next).then().statusCode(200);
      paged.addAll(page.extract().path("items.name"));
      String link = page.extract().header("Link");
      next = link == null ? null : link.substring(1, link.indexOf('>'));
    }
    assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(1);
  }

  @Test
  void the_best_match_comes_first() {
    names("&q=loket schulden").body("items[0].name", equalTo("Loket Station"));
  }

  @ParameterizedTest
  @CsvSource({
    "&withinMetres=500, /withinMetres",
    "&openOn=2014-01-01&openAt=2014-01-01T09:00:00Z, /openOn",
    "&near=50.85;5.7, /near",
    "&near=hier, /near",
    "&kind=winkel, /kind",
    "&openAt=dinsdag, /openAt",
    "&lifedomain=FINANCES, /lifedomain"
  })
  void a_filter_that_makes_no_sense_is_refused(String filter, String pointer) {
    AreaApi.get("bi-reader", "/provisions?municipality=GM0935" + filter.replace(';', ','))
        .statusCode(400)
        .body("errors.pointer", contains(pointer));
  }

  @Test
  void a_cursor_of_another_order_is_refused() {
    String link = names("&limit=1").extract().header("Link");
    String cursor = link.replaceAll(".*cursor=([^&>]+).*", "$1");
    AreaApi.get("bi-reader", "/provisions?municipality=GM0935&near=5.7,50.8&cursor=" + cursor)
        .statusCode(400)
        .body("errors.pointer", contains("/cursor"));
  }

  private static ValidatableResponse names(String filter) {
    return AreaApi.get("bi-reader", "/provisions?municipality=GM0935" + filter).statusCode(200);
  }
}
