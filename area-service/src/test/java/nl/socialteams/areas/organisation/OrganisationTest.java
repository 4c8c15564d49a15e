// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.composition.Composition;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A7")
class OrganisationTest {

  @BeforeAll
  void a_city() {
    AreaApi.maastricht("BU09350205");
    Composition.standardLists();
  }

  @Test
  void is_funded_otherwise_from_a_day_on() {
    String mondriaan = Composition.organisation("Mondriaan");

    AreaApi.as("area-administrator")
        .header("If-Match", "\"v1\"")
        .body(Map.of("fundingForm", "SERVICE_AGREEMENT", "from", "2018-01-01"))
        .post("/area/v1/organisations/" + mondriaan + "/fundings")
        .then()
        .statusCode(200)
        .body("fundings.form", contains("SUBSIDY", "SERVICE_AGREEMENT"))
        .body("fundings[0].until", equalTo("2018-01-01"));
  }

  @Test
  void is_funded_in_a_form_of_the_municipality_s_list() {
    AreaApi.post(
            "area-administrator",
            "/organisations",
            Map.of(
                "municipality", "GM0935",
                "name", "Onbekend",
                "fundingForm", "LOTTERY",
                "fundedFrom", "2013-01-01"))
        .statusCode(400)
        .body("errors.code", contains("unknown-code"));
  }

  @Test
  void has_a_name_of_its_own() {
    Composition.organisation("Radar");

    AreaApi.post(
            "area-administrator",
            "/organisations",
            Map.of(
                "municipality", "GM0935",
                "name", "Radar",
                "fundingForm", "SUBSIDY",
                "fundedFrom", "2013-01-01"))
        .statusCode(409)
        .body("type", containsString("organisation-exists"));
  }

  @Test
  void of_another_municipality_looks_like_one_that_does_not_exist() {
    String envida = Composition.organisation("Envida");

    AreaApi.get("team-member-elsewhere", "/organisations/" + envida).statusCode(404);
  }
}
