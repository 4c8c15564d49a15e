// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.postcode.PostcodeRows;
import nl.socialteams.areas.postcode.PostcodeRows.Street;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("A6")
class PartAddressTest {
  private static final String DOUSBERG = "BU09350208";
  private static final String PARTS = "/neighbourhoods/" + DOUSBERG + "/parts";

  @Inject PostcodeRows rows;
  @Inject EntityManager entities;

  private String hazendans;
  private String dousberg;

  @BeforeAll
  void a_neighbourhood_of_two_parts_of_which_one_has_a_team() {
    AreaApi.maastricht(DOUSBERG);
    hazendans = part("Hazendans");
    dousberg = part("Dousberg");
    String team = AreaApi.team("Daalhof", "2013-01-01");
    AreaApi.decide(
            AreaApi.decision(
                "2017-02-23",
                "NAMED_AREAS",
                List.of(AreaApi.assignPart(team, DOUSBERG, "Hazendans"))))
        .statusCode(200);
    rows.table(
        "GM0935",
        2024,
        List.of(new Street("6216AD", 1, 20, DOUSBERG), new Street("6216AE", 1, 9, DOUSBERG)));
  }

  @Test
  @Order(1)
  void without_addresses_the_part_is_a_choice() {
    find("6216AD", 4).body("certainty", equalTo("PART_OF"));
  }

  @Test
  @Order(2)
  void addresses_that_are_known_decide_and_the_others_stay_open() {
    record(hazendans, false, range("6216 ad", 1, 10, "EVEN"))
        .statusCode(200)
        .body("ranges", hasSize(1))
        .body("ranges[0].postcode", equalTo("6216AD"))
        .body("ranges[0].fromNumber", equalTo(2));

    find("6216AD", 4)
        .body("certainty", equalTo("EXACT"))
        .body("rule", equalTo("ADDRESS_RANGE_OF_PART"))
        .body("part", equalTo("Hazendans"))
        .body("teamName", equalTo("Daalhof"));
    find("6216AD", 5).body("certainty", equalTo("PART_OF"));
    find("6216AE", 5).body("certainty", equalTo("PART_OF"));
  }

  @Test
  @Order(3)
  void where_all_addresses_are_known_any_other_lies_outside() {
    record(hazendans, true, range("6216AD", 1, 10, "EVEN"), Map.of("postcode", "6216AE"))
        .statusCode(200)
        .body("complete", equalTo(true));

    find("6216AD", 5)
        .body("certainty", equalTo("NONE"))
        .body("rule", equalTo("ADDRESS_RANGE_OF_PART"));
    search(Map.of("postcode", "6216AE")).body("certainty", equalTo("EXACT"));
    search(Map.of("postcode", "6216AD")).body("certainty", equalTo("PART_OF"));
  }

  @Test
  @Order(4)
  void a_house_letter_can_make_the_difference() {
    record(
            hazendans,
            true,
            Map.of(
                "postcode",
                "6216AD",
                "fromNumber",
                7,
                "untilNumber",
                7,
                "houseLetters",
                List.of("b", "")))
        .statusCode(200)
        .body("ranges[0].houseLetters", contains("", "B"));

    find("6216AD", 7).body("certainty", equalTo("EXACT"));
    search(Map.of("postcode", "6216AD", "houseNumber", 7, "houseLetter", "B"))
        .body("certainty", equalTo("EXACT"));
    search(Map.of("postcode", "6216AD", "houseNumber", 7, "houseLetter", "A"))
        .body("certainty", equalTo("NONE"));
  }

  @Test
  @Order(5)
  void an_address_lies_in_one_part_at_most() {
    record(dousberg, true, range("6216AD", 1, 7, "ODD"))
        .statusCode(409)
        .body("type", containsString("address-range-overlap"))
        .body("detail", containsString("Hazendans"));
    record(dousberg, true, range("6216AD", 1, 5, "ODD"), range("6216AD", 2, 8, "EVEN"))
        .statusCode(200);
  }

  @Test
  @Order(6)
  void the_database_itself_refuses_an_overlap() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            entities
                                .createNativeQuery(
                                    "insert into part_address_range select gen_random_uuid(),"
                                        + " municipality, neighbourhood, cast(:part as uuid), 99,"
                                        + " postcode, numbers, sides, letters, (select id from"
                                        + " part_addresses where part = cast(:part as uuid)"
                                        + " and upper_inf(known)), valid, known"
                                        + " from part_address_range where upper_inf(known)"
                                        + " and part = cast(:other as uuid)")
                                .setParameter("part", hazendans)
                                .setParameter("other", dousberg)
                                .executeUpdate()))
        .rootCause()
        .hasMessageContaining("ex_part_address_range_overlap");
  }

  @Test
  @Order(7)
  void what_is_wrong_with_a_list_is_told_all_at_once() {
    record(
            dousberg,
            true,
            range("6216AD", 1, 4, "ALL"),
            range("6216AD", 3, 3, "EVEN"),
            range("6216AD", 2, 2, "ALL"))
        .statusCode(400)
        .body("errors.pointer", contains("/ranges/1", "/ranges/2"))
        .body("errors.code", contains("range-without-numbers", "range-repeated"));
  }

  @Test
  @Order(8)
  void nobody_overwrites_unseen() {
    Map<String, Object> nothing = Map.of("complete", false, "ranges", List.of());
    String path = "/area/v1" + PARTS + "/" + hazendans + "/address-ranges";
    AreaApi.as("area-administrator").body(nothing).put(path).then().statusCode(428);
    AreaApi.as("area-administrator")
        .header("If-Match", "\"v1\"")
        .body(nothing)
        .put(path)
        .then()
        .statusCode(412);
    AreaApi.as("partner").body(nothing).put(path).then().statusCode(403);
    AreaApi.get("team-member-elsewhere", PARTS + "/" + hazendans + "/address-ranges")
        .statusCode(404);
  }

  @Test
  @Order(9)
  void other_addresses_from_a_day_on_leave_those_before_as_they_were() {
    String path = PARTS + "/" + hazendans + "/address-ranges";
    recordFrom("2024-07-01", hazendans, range("6216AD", 9, 9, "ODD"))
        .statusCode(200)
        .body("from", equalTo("2024-07-01"));

    AreaApi.get("bi-reader", path + "?on=2024-06-30")
        .body("ranges.fromNumber", contains(7))
        .body("from", nullValue())
        .body("until", equalTo("2024-07-01"));
    AreaApi.get("bi-reader", path + "?on=2024-07-01").body("ranges.fromNumber", contains(9));
    find("6216AD", 7).body("certainty", equalTo("EXACT"));
    find("6216AD", 9).body("certainty", equalTo("NONE"));
    searchOn("2024-07-01", Map.of("postcode", "6216AD", "houseNumber", 9))
        .body("certainty", equalTo("EXACT"))
        .body("part", equalTo("Hazendans"));
  }

  @Test
  @Order(10)
  void what_was_known_of_addresses_is_not_rewritten() {
    for (String change :
        List.of(
            "update part_address_range set postcode = '6216AE'",
            "delete from part_address_range",
            "update part_addresses set complete = not complete")) {
      assertThatThrownBy(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(() -> entities.createNativeQuery(change).executeUpdate()))
          .rootCause()
          .hasMessageContaining("_history");
    }
  }

  private static String part(String name) {
    return AreaApi.post("area-administrator", PARTS, Map.of("name", name))
        .statusCode(201)
        .extract()
        .path("partId");
  }

  private static Map<String, Object> range(String postcode, int from, int until, String side) {
    return Map.of("postcode", postcode, "fromNumber", from, "untilNumber", until, "side", side);
  }

  @SafeVarargs
  private static ValidatableResponse record(
      String part, boolean complete, Map<String, Object>... ranges) {
    String path = PARTS + "/" + part + "/address-ranges";
    return AreaApi.as("area-administrator")
        .header("If-Match", AreaApi.get("bi-reader", path).statusCode(200).extract().header("ETag"))
        .body(Map.of("complete", complete, "ranges", List.of(ranges)))
        .put("/area/v1" + path)
        .then();
  }

  @SafeVarargs
  private static ValidatableResponse recordFrom(
      String day, String part, Map<String, Object>... ranges) {
    String path = PARTS + "/" + part + "/address-ranges";
    return AreaApi.as("area-administrator")
        .header("If-Match", AreaApi.get("bi-reader", path).statusCode(200).extract().header("ETag"))
        .body(Map.of("complete", true, "ranges", List.of(ranges), "from", day))
        .put("/area/v1" + path)
        .then();
  }

  private static ValidatableResponse find(String postcode, int number) {
    return search(Map.of("postcode", postcode, "houseNumber", number));
  }

  private static ValidatableResponse search(Map<String, Object> address) {
    return searchOn("2024-06-01", address);
  }

  private static ValidatableResponse searchOn(String day, Map<String, Object> address) {
    return AreaApi.post("partner", "/team-lookups/_search", Map.of("on", day, "address", address))
        .statusCode(200);
  }
}
