// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;

/** What can be written in JSON and in an address, and cannot be kept by a database. */
@ServiceTest
@Tag("G7")
class ImpossibleInputTest {

  @Test
  void days_and_text_of_a_body_are_refused() {
    ReportingApi.as("controller")
        .body(
            Map.of(
                "municipality", "GM0935",
                "title", "Een titel\0",
                "tables",
                    List.of(
                        Map.of(
                            "tableName", "intake",
                            "from", "+999999999-01-01",
                            "until", "+999999999-12-31",
                            "by", "MUNICIPALITY"))))
        .post("/reporting/v1/editions")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/title", "/tables/0/from", "/tables/0/until"))
        .body("errors.code", hasItems("character-nul", "day-out-of-range"));
  }

  @Test
  void days_moments_and_text_of_an_address_are_refused() {
    sent("/tables/intake/rows?municipality=%00&from=%2B6000000-01-01&until=-0002-06-15&on=2200-01-01"
            + "&changedSince=%2B6000000-01-01T00:00:00Z")
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/municipality", "/from", "/until", "/on", "/changedSince"));
    sent("/tables/a%00/rows?municipality=GM0935&from=2014-01-01&until=2014-12-31")
        .statusCode(400)
        .body("errors.pointer", contains("/tableName"));
  }

  private static ValidatableResponse sent(String address) {
    return ReportingApi.as("controller")
        .urlEncodingEnabled(false)
        .get("/reporting/v1" + address)
        .then();
  }
}
