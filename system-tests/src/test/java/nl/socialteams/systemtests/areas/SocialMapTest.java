// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.mainjob.As;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** A team member looks for what the neighbourhood offers everybody. */
@Tag("A9")
class SocialMapTest {
  private static final String MAP = "/area/v1/provisions?municipality=GM0935";

  @Test
  void finds_what_serves_a_life_domain_in_a_neighbourhood_without_an_indication() {
    As.teamMember()
        .get(MAP + "&lifeDomain=FINANCES&neighbourhood=BU09350205&indicationNeeded=false")
        .statusCode(200)
        .body("items.name", hasItem("Formulierenbrigade West (verzonnen)"))
        .body("items.name", hasItem("Spreekuur sociaal raadslieden (verzonnen)"))
        .body("items.name", not(hasItem("Eettafel Mariaberg (verzonnen)")));
  }

  @Test
  void finds_what_is_open_now_and_not_at_carnival() {
    String counter = "Wijkservicepunt Caberg (verzonnen)";
    open("2027-02-01T10:00:00Z").body("items.name", hasItem(counter));
    open("2027-02-08T10:00:00Z")
        .body("items.name", not(hasItem(counter)))
        .body("items.name", hasItem("Luisterlijn Maastricht (verzonnen)"));
  }

  @Test
  void finds_the_nearest_first() {
    As.teamMember()
        .get(MAP + "&near=5.6911,50.8514&withinMetres=1500")
        .statusCode(200)
        .body("items[0].name", equalTo("Spreekuur sociaal raadslieden (verzonnen)"))
        .body("items[0].distanceMetres", equalTo(0))
        .body("items[1].distanceMetres", greaterThan(0));
  }

  @Test
  void keeps_the_map_and_lets_nobody_overwrite_unseen() {
    Map<String, Object> garden = new LinkedHashMap<>();
    garden.put("municipality", "GM0935");
    garden.put("name", "Buurtmoestuin (verzonnen)");
    garden.put("kind", "ACTIVITY");
    garden.put("description", Map.of("nl", "Samen groente kweken."));
    garden.put("lifeDomains", List.of("SOCIAL_NETWORK"));
    garden.put("wholeMunicipality", true);
    garden.put("indicationNeeded", false);
    garden.put("validFrom", "2020-01-01");
    String path =
        "/area/v1/provisions/"
            + As.teamMember()
                .post("/area/v1/provisions", garden)
                .statusCode(201)
                .extract()
                .path("provisionId");
    garden.put("name", "Buurtmoestuin en kippen (verzonnen)");
    As.teamMember().call().body(garden).put(path).then().statusCode(428);
    As.teamMember()
        .call()
        .header("If-Match", "\"v1\"")
        .body(garden)
        .put(path)
        .then()
        .statusCode(200);
    As.teamMember()
        .call()
        .header("If-Match", "\"v1\"")
        .body(garden)
        .put(path)
        .then()
        .statusCode(412);
    As.bi().get(MAP + "&q=kippen").body("items", hasSize(1));
  }

  private static ValidatableResponse open(String moment) {
    return As.teamMember().get(MAP + "&openAt=" + moment + "&limit=100").statusCode(200);
  }
}
