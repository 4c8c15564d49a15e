// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A9")
class ProvisionTest {
  @Inject AgroalDataSource database;

  @BeforeAll
  void a_city() {
    MapOfProvisions.city();
  }

  @Test
  void a_provision_is_shown_as_it_was_recorded() {
    Map<String, Object> counter = MapOfProvisions.counter("Loket Caberg");
    String id = MapOfProvisions.record(counter);
    JsonPath shown =
        AreaApi.get("bi-reader", "/provisions/" + id).statusCode(200).extract().jsonPath();
    counter.forEach((name, value) -> assertThat(shown.<Object>get(name)).isEqualTo(value));
  }

  @Test
  void every_fault_is_told_at_once() {
    Map<String, Object> counter = MapOfProvisions.counter("Fout loket");
    counter.put("kind", "SHOP");
    counter.put("organisationId", "00000000-0000-4000-8000-000000000000");
    counter.put("lifeDomains", List.of("FINANCES", "MONEY"));
    counter.put("neighbourhoodCodes", List.of(MapOfProvisions.CABERG, "BU09359999"));
    counter.put("validUntil", "2012-12-31");
    counter.put("place", Map.of("longitude", 5.69));
    counter.put(
        "openingHours",
        Map.of(
            "weekly",
            List.of(
                Map.of("weekday", "MONDAY", "opens", "12:00", "closes", "09:00"),
                Map.of("weekday", "FRIDAY", "opens", "09:00", "closes", "12:00"),
                Map.of("weekday", "FRIDAY", "opens", "11:00", "closes", "24:00")),
            "exceptions",
            List.of(Map.of("firstDay", "2014-03-04", "lastDay", "2014-03-02", "opens", "09:00")),
            "closedOnHolidays",
            false));
    AreaApi.post("team-member", "/provisions", counter)
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/kind",
                "/organisationId",
                "/lifeDomains/1",
                "/neighbourhoodCodes/1",
                "/validUntil",
                "/place/latitude",
                "/openingHours/weekly/0/closes",
                "/openingHours/weekly/2",
                "/openingHours/exceptions/0/lastDay",
                "/openingHours/exceptions/0/closes"));
  }

  @Test
  void whom_it_reaches_is_told_one_way() {
    Map<String, Object> counter = MapOfProvisions.counter("Loket nergens");
    counter.put("neighbourhoodCodes", List.of());
    refused(counter);
    counter.put("wholeMunicipality", true);
    counter.put("neighbourhoodCodes", List.of(MapOfProvisions.CABERG));
    refused(counter);
  }

  private static void refused(Map<String, Object> counter) {
    AreaApi.post("team-member", "/provisions", counter)
        .statusCode(400)
        .body("errors.code", contains("reach-unclear"));
  }

  @Test
  void it_is_replaced_whole_by_who_saw_it_last() {
    Map<String, Object> counter = MapOfProvisions.counter("Loket Oud");
    String path = "/provisions/" + MapOfProvisions.record(counter);
    counter.put("name", "Loket Nieuw");
    counter.remove("openingHours");
    counter.put("wholeMunicipality", true);
    counter.remove("neighbourhoodCodes");
    put(path, "\"v1\"", counter).statusCode(200).header("ETag", equalTo("\"v2\""));
    put(path, "\"v1\"", counter).statusCode(412);
    AreaApi.get("bi-reader", path)
        .body("name", equalTo("Loket Nieuw"))
        .body("openingHours", nullValue())
        .body("neighbourhoodCodes", empty());
  }

  @Test
  void it_does_not_move_to_another_municipality() {
    Map<String, Object> counter = MapOfProvisions.counter("Loket dat blijft");
    String path = "/provisions/" + MapOfProvisions.record(counter);
    counter.put("municipality", "GM0794");
    put(path, "\"v1\"", counter)
        .statusCode(400)
        .body("errors.code", contains("municipality-fixed"));
  }

  @Test
  void it_ends_and_not_before_it_began() {
    String path = "/provisions/" + MapOfProvisions.record(MapOfProvisions.counter("Loket Eind"));
    end(path, "\"v1\"", "2012-01-01").statusCode(409).body("detail", containsString("2013-01-01"));
    end(path, "\"v1\"", "2015-01-01").statusCode(200).body("validUntil", equalTo("2015-01-01"));
  }

  @Test
  void nobody_sees_it_who_works_for_another_municipality() {
    String path = "/provisions/" + MapOfProvisions.record(MapOfProvisions.counter("Loket Elders"));
    AreaApi.get("team-member-elsewhere", path).statusCode(404);
    AreaApi.post("bi-reader", "/provisions", MapOfProvisions.counter("Van BI")).statusCode(403);
  }

  @Test
  void the_database_refuses_hours_that_overlap() {
    String id = MapOfProvisions.record(MapOfProvisions.counter("Loket SQL"));
    assertThatThrownBy(
            () -> run("insert into provision_opening values ('" + id + "', 2, 700, 800)"))
        .hasMessageContaining("ex_provision_opening_overlap");
    assertThatThrownBy(
            () -> run("insert into provision_opening values ('" + id + "', 3, 800, 700)"))
        .hasMessageContaining("ck_provision_opening_times");
  }

  private static ValidatableResponse put(String path, String version, Map<String, Object> body) {
    return AreaApi.as("team-member")
        .header("If-Match", version)
        .body(body)
        .put("/area/v1" + path)
        .then();
  }

  private static ValidatableResponse end(String path, String version, String on) {
    return AreaApi.as("team-member")
        .header("If-Match", version)
        .body(Map.of("endedOn", on))
        .post("/area/v1" + path + "/endings")
        .then();
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
