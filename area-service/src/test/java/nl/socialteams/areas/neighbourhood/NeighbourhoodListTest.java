// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A1")
class NeighbourhoodListTest {
  private static final String WYCK = "BU09350006";
  private static final String POTTENBERG = "BU09350203";

  @BeforeAll
  void lists_of_two_years() {
    AreaApi.maastricht(WYCK, POTTENBERG);
    record(
        2017,
        Map.of(
            "code", POTTENBERG,
            "name", "Pottenberg",
            "districtCode", "WK093502",
            "districtName", "Buitenwijk West",
            "inhabitants", 2410));
  }

  @Test
  void the_list_of_a_year_is_kept_beside_those_of_other_years() {
    AreaApi.get("bi-reader", "/neighbourhoods?municipality=GM0935&year=2014")
        .statusCode(200)
        .body("items.code", contains(WYCK, POTTENBERG))
        .body("items[1].inhabitants", nullValue());
    AreaApi.get("bi-reader", "/neighbourhoods?municipality=GM0935&year=2017")
        .body("items", hasSize(1))
        .body("items[0].inhabitants", equalTo(2410));
    AreaApi.get("bi-reader", "/municipalities/GM0935/neighbourhood-lists")
        .body("items.year", contains(2014, 2017))
        .body("items.neighbourhoods", contains(2, 1));
  }

  @Test
  void a_year_without_a_list_is_read_by_the_last_one_before_it() {
    AreaApi.get("bi-reader", "/neighbourhoods?municipality=GM0935&year=2016")
        .body("items", hasSize(2))
        .body("items[0].year", equalTo(2014));
    AreaApi.get("bi-reader", "/neighbourhoods?municipality=GM0935&year=1999")
        .body("items[0].year", equalTo(2014));
  }

  @Test
  void a_year_is_recorded_once() {
    answer(2014, AreaApi.listed(WYCK)).statusCode(409).body("type", containsString("list-exists"));
  }

  @Test
  void a_neighbourhood_that_is_listed_twice_is_pointed_at() {
    answer(2031, AreaApi.listed(WYCK), AreaApi.listed(POTTENBERG), AreaApi.listed(WYCK))
        .statusCode(400)
        .body("errors.pointer", contains("/neighbourhoods/2/code"));
    AreaApi.get("bi-reader", "/municipalities/GM0935/neighbourhood-lists")
        .body("items", hasSize(2));
  }

  @Test
  void a_neighbourhood_of_another_municipality_is_pointed_at() {
    answer(2031, AreaApi.listed("BU07941000"))
        .statusCode(400)
        .body("errors.code", contains("foreign-neighbourhood"));
  }

  @Test
  void a_part_that_cbs_does_not_know_gets_a_name_of_its_own() {
    part("Céramique").statusCode(201).body("partId", notNullValue());
    part("Céramique").statusCode(409).body("detail", containsString("Céramique"));

    AreaApi.get("bi-reader", "/neighbourhoods/" + WYCK).body("parts.name", contains("Céramique"));
  }

  @Test
  void a_list_is_read_page_by_page() {
    String path = "/neighbourhoods?municipality=GM0935&year=2014&limit=1";
    String next =
        AreaApi.get("bi-reader", path).body("items.code", contains(WYCK)).extract().header("Link");

    assertThat(next).contains("rel=\"next\"").startsWith("</area/v1/neighbourhoods?");
    String following = next.substring(next.indexOf("/neighbourhoods"), next.indexOf('>'));
    String last =
        AreaApi.get("bi-reader", following)
            .body("items.code", contains(POTTENBERG))
            .extract()
            .header("Link");
    assertThat(last).isNull();
  }

  @SafeVarargs
  private static void record(int year, Map<String, Object>... listed) {
    answer(year, listed).statusCode(201).body("neighbourhoods", equalTo(listed.length));
  }

  @SafeVarargs
  private static io.restassured.response.ValidatableResponse answer(
      int year, Map<String, Object>... listed) {
    return AreaApi.post(
        "area-administrator",
        "/municipalities/GM0935/neighbourhood-lists",
        Map.of("year", year, "neighbourhoods", List.of(listed)));
  }

  private static io.restassured.response.ValidatableResponse part(String name) {
    return AreaApi.post(
        "area-administrator", "/neighbourhoods/" + WYCK + "/parts", Map.of("name", name));
  }
}
