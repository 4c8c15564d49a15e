// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.Recorded;
import nl.socialteams.budget.casecopy.KnownSupports;
import nl.socialteams.contracts.cases.SupportState;
import nl.socialteams.contracts.cases.SupportsState;
import nl.socialteams.contracts.cases.UnitCost;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
class SupportCostTest {
  private static final Instant KNOWN = Instant.parse("2015-12-01T10:00:00Z");

  @Inject KnownSupports supports;

  private final UUID team = UUID.randomUUID();
  private final String kind = Recorded.code("KIND");

  @BeforeEach
  void a_tariff() {
    BudgetApi.post(
            "demonstration",
            "/tariffs",
            Map.of(
                "municipality", "GM0935",
                "code", kind,
                "label", "Begeleiding in een groep",
                "source", "Verzonnen",
                "unit", "MONTH",
                "amount", "100.00",
                "validFrom", "2010-01-01",
                "knownSince", "2010-01-01T10:00:00Z"))
        .statusCode(201);
  }

  @Test
  @Tag("B9")
  void the_former_arrangement_would_have_gone_on_where_the_current_one_took_over() {
    UUID caseId =
        supported(
            support(
                "EXISTING",
                "ANY",
                "2014-01-01",
                "2016-07-01",
                new UnitCost(new BigDecimal("300.00"), "MONTH", null)),
            support("NEW", kind, "2016-07-01", null, null));
    costs("&caseId=" + caseId)
        .body("total.cases", equalTo(1))
        .body("total.completeCases", equalTo(1))
        .body("total.former.amount", equalTo("3600.00"))
        .body("total.current.amount", equalTo("2400.00"))
        .body("total.current.supports", equalTo(2))
        .body("total.comparison.difference", equalTo("-1200.00"))
        .body("byTeam.teamId", contains(team.toString()));
  }

  @Test
  @Tag("B9")
  void where_no_cost_is_known_it_is_counted_with_its_reason() {
    supported(
        support("EXISTING", Recorded.code("UNPRICED"), "2014-01-01", null, null),
        support(
            "NEW", "ANY", "2016-07-01", null, new UnitCost(new BigDecimal("78.50"), "HOUR", null)));
    supported(support("NEW", kind, "2016-12-01", null, null));
    costs("&teamId=" + team)
        .body("total.cases", equalTo(2))
        .body("total.completeCases", equalTo(1))
        .body("total.former.amount", nullValue())
        .body("total.former.missing.reason", contains("NO_TARIFF"))
        .body("total.current.amount", equalTo("100.00"))
        .body("total.current.missing.reason", contains("NO_TARIFF", "UNITS_UNKNOWN"))
        .body("total.current.missing.count", contains(1, 1))
        .body("total.comparison.former", equalTo("0.00"))
        .body("total.comparison.difference", equalTo("100.00"));
  }

  @Test
  @Tag("B9")
  void a_case_of_which_nothing_is_complete_has_no_comparison() {
    UUID caseId =
        supported(support("EXISTING", Recorded.code("UNPRICED"), "2014-01-01", null, null));
    costs("&caseId=" + caseId).body("total.comparison", nullValue());
    costs("&caseId=" + UUID.randomUUID()).body("total.cases", equalTo(0));
  }

  @Test
  @Tag("B9")
  void a_destroyed_case_leaves_nothing() {
    UUID caseId = supported(support("NEW", kind, "2016-07-01", null, null));
    QuarkusTransaction.requiringNew().run(() -> supports.applyTombstone(caseId.toString()));
    costs("&caseId=" + caseId).body("total.cases", equalTo(0));
  }

  private static ValidatableResponse costs(String filter) {
    return BudgetApi.get(
            "controller",
            "/support-costs?municipality=GM0935&from=2016-01-01&until=2016-12-31" + filter)
        .statusCode(200);
  }

  private UUID supported(SupportState... known) {
    UUID caseId = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                supports.apply(
                    new SupportsState(caseId, UUID.randomUUID(), "GM0935", team, 1, List.of(known)),
                    null));
    return caseId;
  }

  private static SupportState support(
      String arrangement, String kind, String from, String until, UnitCost cost) {
    return new SupportState(
        UUID.randomUUID(),
        arrangement,
        "FINANCES",
        1,
        "INDIVIDUAL_PROVISION",
        kind,
        null,
        null,
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        cost,
        KNOWN,
        null,
        true);
  }
}
