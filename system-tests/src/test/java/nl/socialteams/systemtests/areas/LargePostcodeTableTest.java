// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.systemtests.mainjob.As;
import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/**
 * The table of the whole country: about 8 million rows, more than the heap that the launcher gives
 * area-service (256 MB, and it stops when that is full). As for a real city, most rows are of other
 * municipalities; {@code -Dpostcodes.own=8000000} takes over every row, which takes minutes.
 */
@Tag("A6")
class LargePostcodeTableTest {
  private static final long ROWS = 8_000_000;
  private static final long OWN = Long.getLong("postcodes.own", 100_000);

  @Test
  void eight_million_made_up_rows_are_imported_with_a_bounded_heap(TestReporter report)
      throws Exception {
    long begin = System.nanoTime();
    JsonPath imported = upload();
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    report.publishEntry(
        "postcode table",
        ROWS
            + " rows, "
            + OWN
            + " own, "
            + taken.toSeconds()
            + " s, "
            + ROWS * 1000 / taken.toMillis()
            + " rows/s");

    assertThat(imported.getString("status")).isEqualTo("COMPLETED");
    assertThat(imported.getLong("rowsRead")).isEqualTo(ROWS);
    assertThat(imported.getLong("rowsAccepted")).isEqualTo(OWN);
    assertThat(imported.getLong("rowsElsewhere")).isEqualTo(ROWS - OWN);
    assertThat(imported.getLong("rowsRefused")).isZero();
    lastRowIsFound();
  }

  /** The last of the rows that are spread evenly is the last row of all. */
  private static void lastRowIsFound() {
    new As("partner")
        .post(
            "/area/v1/team-lookups/_search",
            Map.of("on", "2090-06-01", "address", Map.of("postcode", "1295WH", "houseNumber", 40)))
        .statusCode(200)
        .body("tableYear", equalTo(2090))
        .body("rule", equalTo("POSTCODE_AND_NUMBER"));
  }

  private static JsonPath upload() throws Exception {
    RunningSuite suite = RunningSuite.get();
    HttpRequest request =
        HttpRequest.newBuilder(suite.gateway().resolve("/area/v1/imports/postcodes?year=2090"))
            .timeout(Duration.ofMinutes(30))
            .header(
                "Authorization", "Bearer " + IssuedToken.of(suite.issuer(), "area-administrator"))
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofInputStream(() -> new MadeUpPostcodes(ROWS, OWN)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      return JsonPath.from(answer.body());
    }
  }
}
