// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.nio.charset.StandardCharsets;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.mainjob.As;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** An administrator keeps the areas by the files of CBS, and everybody sees them on the map. */
@Tag("A1")
class CbsFilesTest {
  private static final String MAASTRICHT = "/area/v1/municipalities/GM0935";

  @Test
  void shows_how_many_people_live_in_the_city_and_its_districts() {
    As.bi()
        .get(MAASTRICHT + "/key-figures")
        .statusCode(200)
        .body("items.find { it.year == 2024 }.inhabitants", equalTo(125285));
    As.bi()
        .get("/area/v1/municipalities/GM0794/districts?year=2024")
        .statusCode(200)
        .body("items[0].name", equalTo("Wijk 10 Binnenstad"))
        .body("items[0].inhabitants", equalTo(16970));
  }

  @Test
  void draws_the_city_with_the_teams_of_a_day() {
    As.teamMember()
        .get(MAASTRICHT + "/outlines?on=2017-03-01")
        .statusCode(200)
        .contentType("application/geo+json")
        .header("Content-Crs", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>")
        .body("features", hasSize(44))
        .body("features.properties.simplified", everyItem(is(true)))
        .body(team("BU09350205"), equalTo("Caberg-Bosscherveld"));
    As.teamMember()
        .get(MAASTRICHT + "/outlines?on=2017-02-22")
        .body(team("BU09350205"), equalTo("Caberg-Malpertuis"));
    As.teamMember()
        .get(MAASTRICHT + "/outlines?on=2017-03-01&bbox=5.69,50.845,5.695,50.85")
        .body("features.id", hasItem("BU09350000"))
        .body("features.id", not(hasItem("BU09350205")));
  }

  private static String team(String neighbourhood) {
    return "features.find { it.id == '" + neighbourhood + "' }.properties.teamName";
  }

  @Test
  void takes_a_file_over_row_by_row_and_tells_what_it_refused() {
    ValidatableResponse imported =
        keyFigures(
            """
            gwb_code_10;regio;a_inw
            GM0794;Helmond;95000
            WK079410;Wijk 10 Binnenstad;many
            BU07941000;Centrum;3000
            BU03630000;Kop Zeedijk;1005
            """);
    imported
        .statusCode(201)
        .body("status", equalTo("COMPLETED"))
        .body("rowsAccepted", equalTo(2))
        .body("rowsElsewhere", equalTo(1));
    String id = imported.extract().path("importId");
    As.administrator()
        .get("/area/v1/imports/" + id + "/refused-lines")
        .statusCode(200)
        .body("items.line", contains(3))
        .body("items.column", contains("a_inw"))
        .body("items.code", contains("no-whole-number"));
    As.bi()
        .get("/area/v1/municipalities/GM0794/neighbourhood-lists")
        .body("items.year", hasItems(2014, 2017, 2035));
  }

  private static ValidatableResponse keyFigures(String file) {
    return As.administrator()
        .call()
        .contentType("text/csv")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/area/v1/imports/key-figures?year=2035")
        .then();
  }

  @Test
  void compares_the_lists_of_two_years() {
    As.bi()
        .get(MAASTRICHT + "/neighbourhood-lists/comparison?from=2014&until=2024")
        .statusCode(200)
        .body("unchanged", equalTo(44))
        .body("unexplained", equalTo(0));
  }
}
