// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.mainjob.As;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Residents help each other, from a request out of a case to the figures of the pilot. */
@Tag("A10")
class NeighbourhoodExchangeTest {
  private static final String PILOT =
      "/area/v1/exchange-counts?municipality=GM0935&from=2014-06-01&until=2014-12-03";

  @Test
  @Tag("R7")
  void the_figures_of_the_pilot_come_out() {
    As.administrator()
        .get(PILOT)
        .statusCode(200)
        .body("requests", equalTo(42))
        .body("matches", equalTo(14))
        .body("reciprocalMatches", equalTo(14))
        .body("openOffers", equalTo(35))
        .body("collectiveActivities", equalTo(2));
  }

  @Test
  void a_request_out_of_a_case_is_matched_and_shows_its_match() {
    String caseId = UUID.randomUUID().toString();
    String asks = participant("Hulpvraag");
    String gives = participant("Hulpaanbod");
    Map<String, Object> wanted = entry(asks, "COMPUTER");
    wanted.put("caseId", caseId);
    String request = create("/area/v1/exchange-requests", wanted, "requestId");
    String offer = create("/area/v1/exchange-offers", entry(gives, "COMPUTER"), "offerId");
    As.teamMember()
        .get("/area/v1/exchange-proposals?municipality=GM0935&requestId=" + request)
        .statusCode(200)
        .body("items.offerId", hasItem(offer));
    String path = "/area/v1/exchange-requests/" + request;
    Map<String, String> match = Map.of("offerId", offer, "matchedOn", "2019-05-02");
    As.teamMember()
        .call()
        .header("If-Match", "\"v1\"")
        .body(match)
        .post(path + "/matches")
        .then()
        .statusCode(201)
        .body("reasons", hasItem("SAME_KIND"));
    As.teamMember()
        .get("/area/v1/exchange-requests?municipality=GM0935&caseId=" + caseId)
        .body("items[0].status", equalTo("MATCHED"))
        .body("items[0].matchId", notNullValue())
        .body("items[0].description", nullValue());
    As.bi().get(path).statusCode(403);
  }

  @Test
  void a_scooter_is_lent_to_one_resident_at_a_time() {
    String things = "/area/v1/lendable-things";
    String scooter =
        As.bi()
            .get(things + "?municipality=GM0935&freeFrom=2019-06-01&freeUntil=2019-06-02")
            .statusCode(200)
            .extract()
            .path("items[0].thingId");
    Map<String, Object> loan = new LinkedHashMap<>();
    loan.put("participantId", participant("Scooterrijder"));
    loan.put("firstDay", "2019-06-01");
    loan.put("lastDay", "2019-06-02");
    loan.put("reservedOn", "2019-05-20");
    String loans = things + "/" + scooter + "/loans";
    create(loans, loan, "loanId");
    As.teamMember()
        .post(loans, loan)
        .statusCode(409)
        .body("type", containsString("thing-promised"));
    As.bi()
        .get(things + "?municipality=GM0935&freeFrom=2019-06-02&limit=200")
        .body("items.thingId", not(hasItem(scooter)));
  }

  private static String participant(String familyName) {
    Map<String, Object> resident =
        Map.of(
            "municipality", "GM0935",
            "neighbourhoodCode", "BU09350205",
            "registeredOn", "2019-05-01",
            "person", Map.of("givenName", "Toos", "familyName", familyName + " (verzonnen)"));
    return create("/area/v1/exchange-participants", resident, "participantId");
  }

  private static Map<String, Object> entry(String participant, String kind) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("participantId", participant);
    entry.put("kind", kind);
    entry.put("neighbourhoodCode", "BU09350205");
    entry.put("description", "Verzonnen.");
    entry.put("enteredOn", "2019-05-01");
    return entry;
  }

  private static String create(String path, Map<String, Object> body, String id) {
    return As.teamMember().post(path, body).statusCode(201).extract().path(id);
  }
}
