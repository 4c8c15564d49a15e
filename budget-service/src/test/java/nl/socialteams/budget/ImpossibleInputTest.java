// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

/** What can be written in JSON and in an address, and cannot be kept by a database. */
@ServiceTest
@Tag("G7")
class ImpossibleInputTest {

  @Test
  void text_of_a_body_is_refused() {
    BudgetApi.post("area-administrator", "/budgets", BudgetApi.newBudget(2031, "Fonds\0", "1.00"))
        .statusCode(400)
        .body("errors.pointer", contains("/sourceOfFunds"))
        .body("errors.code", contains("character-nul"));
  }

  @Test
  void days_of_a_body_are_refused() {
    BudgetApi.post(
            "controller",
            "/returns/_search",
            Map.of("municipality", "GM0935", "from", "-0002-06-15", "until", "+999999999-12-31"))
        .statusCode(400)
        .body("errors.pointer", hasItems("/from", "/until"))
        .body("errors.code", hasItem("day-out-of-range"));
  }

  @Test
  void days_and_text_of_an_address_are_refused() {
    BudgetApi.as("controller")
        .urlEncodingEnabled(false)
        .get("/budget/v1/returns?municipality=%00&from=%2B6000000-01-01&until=1799-12-31")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/municipality", "/from", "/until"));
  }
}
