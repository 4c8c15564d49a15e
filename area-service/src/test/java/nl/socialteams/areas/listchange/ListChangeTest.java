// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.cbsfile.Imports;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A1")
class ListChangeTest {
  private static final String WHOLE = "BU09350205";
  private static final String NORTH = "BU0935020A";
  private static final String SOUTH = "BU0935020B";
  private static final String RENAMED = "BU09350207";

  @BeforeAll
  void lists_of_two_years() {
    AreaApi.post(
            "area-administrator", "/municipalities", Map.of("code", "GM0935", "name", "Maastricht"))
        .statusCode(201);
    String header = "gwb_code;regio;a_inw\nGM0935;Maastricht;120000\nWK093502;West;31000\n";
    Imports.keyFigures(
            2014,
            header + "BU09350205;Caberg;2455\nBU09350207;Malberg;5940\nBU09350208;Dousberg;1\n")
        .statusCode(201);
    Imports.keyFigures(
            2030,
            header
                + "BU0935020A;Caberg Noord;1200\nBU0935020B;Caberg Zuid;1300\n"
                + "BU09350207;Malberg-Oost;5940\nBU09350208;Dousberg;1\n")
        .statusCode(201);
  }

  @Test
  void the_service_finds_what_differs_and_what_nobody_has_explained() {
    Imports.keyFigures(2031, "gwb_code;regio;a_inw\nBU09350208;Dousberg;1\n").statusCode(201);
    compare(2030, 2031)
        .statusCode(200)
        .body("unchanged", equalTo(1))
        .body("disappeared.code", contains(RENAMED, NORTH, SOUTH))
        .body("appeared", empty())
        .body("unexplained", equalTo(3));
  }

  @Test
  void recorded_changes_explain_codes_that_went_and_came() {
    record(
            change(WHOLE, NORTH, "SPLIT"),
            change(WHOLE, SOUTH, "SPLIT"),
            change(RENAMED, RENAMED, "RENAMED"))
        .statusCode(201)
        .body("changes.toCode", contains(NORTH, SOUTH, RENAMED));

    compare(2014, 2030)
        .body("unchanged", equalTo(1))
        .body("renamed.toName", contains("Malberg-Oost"))
        .body("disappeared.connectedWith", contains(List.of(NORTH, SOUTH)))
        .body("appeared.connectedWith", contains(List.of(WHOLE), List.of(WHOLE)))
        .body("unexplained", equalTo(0));
    AreaApi.get("bi-reader", "/municipalities/GM0935/neighbourhood-changes")
        .statusCode(200)
        .body("items.kind", contains("SPLIT", "SPLIT", "RENAMED"));
    record(change(WHOLE, NORTH, "REDRAWN"))
        .statusCode(409)
        .body("type", containsString("change-exists"));
  }

  @Test
  void every_fault_of_the_changes_is_named_at_once() {
    record(
            change(WHOLE, NORTH, "RENAMED"),
            change(WHOLE, WHOLE, "RECODED"),
            change(RENAMED, SOUTH, "MERGED"),
            change(RENAMED, SOUTH, "MERGED"))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/changes/0/kind", "/changes/1/toCode", "/changes/1/kind", "/changes/3"));
    post(2017, 2014, change(WHOLE, NORTH, "REDRAWN"))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/toYear", "/fromYear", "/changes/0/toCode"));
  }

  @Test
  void years_without_a_list_cannot_be_compared() {
    compare(2015, 2016)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/from", "/until"));
  }

  @Test
  void districts_and_municipalities_keep_the_totals_that_cbs_gives() {
    AreaApi.get("bi-reader", "/municipalities/GM0935/key-figures")
        .statusCode(200)
        .body("items.year", contains(2014, 2030))
        .body("items.inhabitants", contains(120000, 120000));
    AreaApi.get("bi-reader", "/municipalities/GM0935/districts?year=2020")
        .statusCode(200)
        .body("items.name", contains("West"))
        .body("items.year", contains(2014))
        .body("items.inhabitants", contains(31000));
  }

  private static ValidatableResponse compare(int from, int until) {
    return AreaApi.get(
        "bi-reader",
        "/municipalities/GM0935/neighbourhood-lists/comparison?from=" + from + "&until=" + until);
  }

  @SafeVarargs
  private static ValidatableResponse record(Map<String, String>... changes) {
    return post(2014, 2030, changes);
  }

  @SafeVarargs
  private static ValidatableResponse post(int from, int to, Map<String, String>... changes) {
    return AreaApi.post(
        "area-administrator",
        "/municipalities/GM0935/neighbourhood-changes",
        Map.of("fromYear", from, "toYear", to, "changes", List.of(changes)));
  }

  private static Map<String, String> change(String from, String to, String kind) {
    return Map.of("fromCode", from, "toCode", to, "kind", kind);
  }
}
