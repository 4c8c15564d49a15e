// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.cbsfile.Imports;
import nl.socialteams.areas.outline.LocatePoint;
import nl.socialteams.areas.outline.LocatedNeighbourhood;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A1")
class OutlinesImportTest {
  private static final String CABERG = "BU09350205";
  private static final String MALBERG = "BU09350207";
  private static final String DOUSBERG = "BU09350208";
  private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

  private final LocatePoint locate;
  private String north;

  @Inject
  OutlinesImportTest(LocatePoint locate) {
    this.locate = locate;
  }

  @BeforeAll
  void three_neighbourhoods_of_which_two_are_drawn_and_served() {
    AreaApi.post(
            "area-administrator", "/municipalities", Map.of("code", "GM0935", "name", "Maastricht"))
        .statusCode(201);
    Imports.keyFigures(
            2017,
            "gwb_code;regio;a_inw\n"
                + "BU09350205;Caberg;2455\nBU09350207;Malberg;5940\nBU09350208;Dousberg;.\n")
        .statusCode(201);
    north = AreaApi.team("Noord", "2013-01-01");
    AreaApi.decide(
            AreaApi.decision(
                "2017-02-23",
                "WHOLE_MUNICIPALITY",
                List.of(AreaApi.assign(north, "Caberg"), AreaApi.assign(north, "Malberg"))))
        .statusCode(200);
    outlines(2017, true, square("buurtcode", CABERG, 5.60), square("BU_CODE", MALBERG, 5.61))
        .statusCode(201)
        .body("simplified", is(true))
        .body("rowsAccepted", equalTo(2));
  }

  @Test
  void outlines_are_drawn_with_the_team_of_the_day() {
    drawn("on=2017-03-01")
        .statusCode(200)
        .contentType("application/geo+json")
        .header("Content-Crs", "<" + CRS84 + ">")
        .body("type", equalTo("FeatureCollection"))
        .body("features.id", contains(CABERG, MALBERG))
        .body("features.geometry.type", everyItem(equalTo("MultiPolygon")))
        .body("features[0].properties.name", equalTo("Caberg"))
        .body("features[0].properties.inhabitants", equalTo(2455))
        .body("features[0].properties.simplified", is(true))
        .body("features[0].properties.teamName", equalTo("Noord"));
    drawn("on=2017-02-22").body("features[0].properties.teamId", nullValue());
    drawn("on=2017-03-01&teamId=" + north).body("features", hasSize(2));
    drawn("on=2017-02-22&teamId=" + north).body("features", empty());
  }

  @Test
  void a_window_cuts_out_what_touches_it() {
    drawn("on=2017-03-01&bbox=5.615,50.86,5.7,50.9").body("features.id", contains(MALBERG));
    drawn("on=2017-03-01&bbox=4,52,5,53").body("features", empty());
  }

  @Test
  void a_window_that_is_none_is_pointed_at() {
    assertBadWindow("5.6,50.8,5.8", "bbox-not-four-numbers");
    assertBadWindow("a,b,c,d", "bbox-not-four-numbers");
    assertBadWindow("5.8,50.8,5.6,50.9", "bbox-reversed");
    assertBadWindow("5.6,50.8,5.8,91", "bbox-off-the-map");
  }

  private static void assertBadWindow(String bbox, String code) {
    drawn("on=2017-03-01&bbox=" + bbox)
        .statusCode(400)
        .body("errors.pointer", contains("/bbox"))
        .body("errors.code", contains(code));
  }

  @Test
  void coordinates_are_offered_in_one_system() {
    AreaApi.as("bi-reader")
        .header("Accept-Crs", "EPSG:28992")
        .get("/area/v1/municipalities/GM0935/outlines?on=2017-03-01")
        .then()
        .statusCode(406)
        .body("type", containsString("reference-system-not-offered"));
    AreaApi.as("bi-reader")
        .header("Accept-Crs", CRS84)
        .get("/area/v1/municipalities/GM0935/outlines?on=2017-03-01")
        .then()
        .statusCode(200);
  }

  @Test
  void the_area_of_a_team_is_one_outline() {
    AreaApi.get("bi-reader", "/teams/" + north + "/outline?on=2017-03-01")
        .statusCode(200)
        .contentType("application/geo+json")
        .body("geometry.coordinates", hasSize(1))
        .body("properties.neighbourhoods", contains(CABERG, MALBERG))
        .body("properties.notDrawn", empty());
    AreaApi.get("bi-reader", "/teams/" + north + "/outline?on=2016-03-01")
        .body("geometry.coordinates", empty());
    AreaApi.get("team-member-elsewhere", "/teams/" + north + "/outline?on=2017-03-01")
        .statusCode(404);
  }

  @Test
  void a_point_lies_in_the_neighbourhood_whose_outline_holds_it() {
    assertThat(at(5.605, 50.875))
        .containsExactly(new LocatedNeighbourhood(CABERG, "GM0935", 2017, true));
    assertThat(at(5.61, 50.875)).hasSize(2);
    assertThat(at(5.9, 50.9)).isEmpty();
    assertThat(locate.at(5.605, 50.875, LocalDate.of(2017, 1, 1), Set.of("GM0794"))).isEmpty();
  }

  private List<LocatedNeighbourhood> at(double longitude, double latitude) {
    return locate.at(longitude, latitude, LocalDate.of(2017, 3, 1), Set.of("GM0935", "GM0794"));
  }

  @Test
  void a_faulty_feature_is_named_and_stops_no_other() {
    ValidatableResponse imported =
        outlines(
            2019,
            false,
            square("code", CABERG, 5.60),
            square("code", CABERG, 5.60),
            square("code", "BU09359999", 5.60),
            square("code", "BU03630000", 5.60),
            square("code", "somewhere", 5.60),
            square("name", "Caberg", 5.60),
            feature(MALBERG, "{\"type\":\"Point\",\"coordinates\":[5.6,50.8]}"),
            feature(MALBERG, "null"),
            feature(MALBERG, polygon("[5.6,50.8],[5.7,50.8],[5.7,50.9],[5.6,50.9]")),
            feature(MALBERG, polygon("[5.6,50.8],[5.7,50.9],[5.7,50.8],[5.6,50.9],[5.6,50.8]")),
            feature(MALBERG, polygon("[0,0],[0,1],[1,1],[0,0]")),
            feature(MALBERG, polygon("[\"x\"],[5.7,50.9],[5.7,50.8],[5.6,50.9],[5.6,50.8]")));
    imported
        .body("rowsRead", equalTo(12))
        .body("rowsAccepted", equalTo(1))
        .body("rowsElsewhere", equalTo(1));
    Imports.refusedLines(imported)
        .body("items.line", contains(5, 6, 7, 8, 9, 10, 11, 12, 2, 3))
        .body(
            "items.code",
            contains(
                "no-cbs-code",
                "no-cbs-code",
                "outline-no-polygon",
                "outline-missing",
                "outline-not-closed",
                "outline-crosses-itself",
                "outline-outside-netherlands",
                "outline-no-polygon",
                "row-repeated",
                "neighbourhood-not-listed"));
  }

  @Test
  void a_map_in_metres_is_converted() {
    String metres =
        "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
            + "{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}},\"features\":["
            + feature(
                DOUSBERG,
                polygon("[173000,317000],[174000,317000],[174000,318000],[173000,317000]"))
            + "]}";
    send(2022, false, metres).statusCode(201).body("rowsAccepted", equalTo(1));

    assertThat(locate.at(5.655, 50.843, LocalDate.of(2022, 1, 1), Set.of("GM0935")))
        .containsExactly(new LocatedNeighbourhood(DOUSBERG, "GM0935", 2022, false));
  }

  @Test
  void what_is_no_map_is_refused_whole() {
    assertRefused("{\"type\":\"Feature\"}", "no-feature-collection");
    assertRefused("[1]", "no-feature-collection");
    assertRefused("{\"features\":[{\"type\"", "malformed-json");
    assertRefused(
        "{\"crs\":{\"properties\":{\"name\":\"EPSG:31370\"}},\"features\":[]}",
        "reference-system-unknown");
    assertRefused(
        "{\"features\":[],\"crs\":{\"properties\":{\"name\":\"EPSG:28992\"}}}",
        "reference-system-too-late");
  }

  private static void assertRefused(String file, String code) {
    send(2023, false, file).statusCode(400).body("errors.code", contains(code));
  }

  private static ValidatableResponse drawn(String query) {
    return AreaApi.get("bi-reader", "/municipalities/GM0935/outlines?" + query);
  }

  private static ValidatableResponse outlines(int year, boolean simplified, String... features) {
    String file =
        "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    return send(year, simplified, file);
  }

  private static ValidatableResponse send(int year, boolean simplified, String file) {
    return AreaApi.as("area-administrator")
        .contentType("application/geo+json")
        .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/area/v1/imports/outlines?year=" + year + "&simplified=" + simplified)
        .then();
  }

  /** A hundredth of a degree wide. */
  private static String square(String property, String code, double west) {
    double east = west + 0.01;
    String ring =
        String.format(
            java.util.Locale.ROOT,
            "[%1$.2f,50.87],[%2$.2f,50.87],[%2$.2f,50.88],[%1$.2f,50.88],[%1$.2f,50.87]",
            west,
            east);
    return "{\"type\":\"Feature\",\"properties\":{\"%s\":\"%s\",\"aantal\":{\"n\":[1]}},\"geometry\":%s}"
        .formatted(property, code, polygon(ring));
  }

  private static String feature(String code, String geometry) {
    return "{\"geometry\":" + geometry + ",\"properties\":{\"code\":\"" + code + "\"}}";
  }

  private static String polygon(String ring) {
    return "{\"coordinates\":[[" + ring + "]],\"type\":\"Polygon\"}";
  }
}
