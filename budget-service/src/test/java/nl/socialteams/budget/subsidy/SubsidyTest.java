// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.organisationcopy.KnownOrganisations;
import nl.socialteams.contracts.area.OrganisationState;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
class SubsidyTest {
  @Inject KnownOrganisations organisations;

  private UUID trajekt;

  @BeforeEach
  @Transactional
  void an_organisation() {
    trajekt = UUID.randomUUID();
    organisations.apply(
        new OrganisationState(trajekt, "GM0935", 1, "Trajekt", null, List.of()), null);
  }

  @Test
  @Tag("B7")
  void what_is_left_of_information_and_advice_is_right_to_the_euro() {
    BudgetApi.post("area-administrator", "/subsidies", informationAndAdvice())
        .statusCode(201)
        .body("years.year", contains(2020, 2021, 2022, 2023))
        .body("years.amount", contains("544583.00", "356583.00", "244583.00", "169583.00"))
        .body("years.reduction", contains("0.00", "188000.00", "300000.00", "375000.00"));
  }

  @Test
  @Tag("B7")
  void a_last_year_ends_the_table() {
    Map<String, Object> wanted = informationAndAdvice();
    wanted.put("lastYear", 2025);
    BudgetApi.post("area-administrator", "/subsidies", wanted)
        .statusCode(201)
        .body("years.year", contains(2020, 2021, 2022, 2023, 2024, 2025))
        .body("years[5].amount", equalTo("169583.00"));
  }

  @Test
  @Tag("B7")
  void every_fault_of_the_reductions_is_told_at_once() {
    Map<String, Object> wanted = informationAndAdvice();
    wanted.put("organisationId", UUID.randomUUID());
    wanted.put("lastYear", 2019);
    wanted.put(
        "reductions",
        List.of(
            reduction(2019, "1.00"), reduction(2020, "600000.00"), reduction(2018, "188000.00")));
    BudgetApi.post("area-administrator", "/subsidies", wanted)
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/organisationId",
                "/lastYear",
                "/reductions/0/fromYear",
                "/reductions/1/fromYear",
                "/reductions/1/amount",
                "/reductions/2/fromYear"));
  }

  @Test
  @Tag("B7")
  void a_correction_takes_the_place_of_what_was_recorded() {
    String first =
        BudgetApi.post("area-administrator", "/subsidies", informationAndAdvice())
            .extract()
            .path("subsidyId");
    Map<String, Object> later = informationAndAdvice();
    later.put("replaces", first);
    later.put("reductions", List.of(reduction(2021, "188000.00")));
    BudgetApi.post("area-administrator", "/subsidies", later).statusCode(201);
    BudgetApi.get("controller", "/subsidies/" + first)
        .statusCode(200)
        .header("ETag", equalTo("\"v2\""))
        .body("knownUntil", notNullValue())
        .body("years.amount", hasItem("169583.00"));
    BudgetApi.get("controller", "/subsidies?municipality=GM0935&organisationId=" + trajekt)
        .body("items.knownUntil", contains(nullValue(), notNullValue()));
    BudgetApi.post("area-administrator", "/subsidies", later).statusCode(409);
  }

  @Test
  @Tag("B7")
  void the_programme_cost_what_the_evaluation_says() {
    for (var cost : Map.of(2013, "94500.00", 2014, "116000.00").entrySet()) {
      BudgetApi.post(
              "area-administrator",
              "/programme-costs",
              Map.of(
                  "municipality", "GM0935",
                  "programme", "Sociale teams",
                  "year", cost.getKey(),
                  "amount", cost.getValue(),
                  "source", "Evaluatie van de pilot"))
          .statusCode(201);
    }
    BudgetApi.get("controller", "/programme-costs?municipality=GM0935&year=2014")
        .statusCode(200)
        .body("items.amount", hasItem("116000.00"));
  }

  @Test
  @Tag("B7")
  void the_database_refuses_a_reduction_of_more_than_there_is() {
    String id =
        BudgetApi.post("area-administrator", "/subsidies", informationAndAdvice())
            .extract()
            .path("subsidyId");
    refused(
        "insert into subsidy_reduction values ('" + id + "', 2024, 544584, 544583, 2020)",
        "ck_subsidy_reduction_amount");
    refused(
        "insert into subsidy_reduction values ('" + id + "', 2024, 600000, 600000, 2020)",
        "fk_subsidy_reduction_subsidy");
    refused("update subsidy set base_amount = 1", "never changed");
    refused("delete from subsidy_reduction", "never changed");
    refused("delete from programme_cost", "never changed");
  }

  private Map<String, Object> informationAndAdvice() {
    Map<String, Object> subsidy = new HashMap<>();
    subsidy.put("municipality", "GM0935");
    subsidy.put("organisationId", trajekt);
    subsidy.put("form", "SUBSIDY");
    subsidy.put("subject", "Informatie en advies");
    subsidy.put("baseAmount", "544583.00");
    subsidy.put("firstYear", 2020);
    subsidy.put("source", "Antwoorden op raadsvragen");
    subsidy.put(
        "reductions",
        List.of(
            reduction(2022, "300000.00"),
            reduction(2021, "188000.00"),
            reduction(2023, "375000.00")));
    return subsidy;
  }

  private static Map<String, Object> reduction(int year, String amount) {
    return Map.of("fromYear", year, "amount", amount);
  }

  private void refused(String sql, String because) {
    assertThatThrownBy(
            () -> {
              try (Connection connection = TestDatabase.asSuperuser().getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(because);
  }
}
