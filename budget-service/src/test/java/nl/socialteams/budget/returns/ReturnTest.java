// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.PastSpending;
import nl.socialteams.budget.Recorded;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.budget.casecopy.KnownSelfSufficiency;
import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.ScoreState;
import nl.socialteams.contracts.cases.SelfSufficiencyState;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
class ReturnTest {
  @Inject WorkingTeam teams;
  @Inject KnownSelfSufficiency selfSufficiency;

  private PastSpending past;

  @Test
  @Tag("B5")
  void the_answer_carries_every_assumption_and_is_worked_out_again_without_touching_anything() {
    past = new PastSpending(2005, teams.in("GM0935", "2001-01-01", null), "1000.00");
    String code = Recorded.code("WORK");
    Map<String, Object> then = Recorded.norm(code, "16000.00");
    then.put("knownSince", "2005-01-01T10:00:00Z");
    String norm = keptByImport(then);
    Map<String, Object> later = Recorded.norm(code, "20000.00");
    later.put("knownSince", "2010-01-01T10:00:00Z");
    keptByImport(later);
    String expenditure = paid("125.00", Map.of());
    paid("75.00", Map.of());
    Map<String, Object> effect = Recorded.effect(expenditure, norm);
    effect.put("on", "2005-06-01");
    effect.put("knownSince", "2005-07-01T10:00:00Z");
    BudgetApi.post("demonstration", "/effects", effect).statusCode(201);

    String returns = "/returns" + past.period();
    BudgetApi.get("controller", returns)
        .statusCode(200)
        .body("norms", equalTo("AS_RECORDED"))
        .body("financial.paidExpenditures", equalTo(2))
        .body("financial.withEffect", equalTo(1))
        .body("financial.spent", equalTo("200.00"))
        .body("financial.saving.low", equalTo("4000.00"))
        .body("financial.saving.expected", equalTo("8000.00"))
        .body("financial.saving.high", equalTo("16000.00"))
        .body("financial.perEuro.expected", equalTo(40.0f))
        .body("financial.assumptions.code", contains(code))
        .body("financial.assumptions.edition", contains(1))
        .body("financial.assumptions.source", contains("UWV, in het besluit van 23 februari 2017"))
        .body("financial.assumptions.attributionSource", contains("Aanname"))
        .body("financial.assumptions.value.expected", contains("16000.00"))
        .body("method", containsString("eenheden"));
    BudgetApi.get("controller", returns + "&normsKnownAt=2011-01-01T00:00:00Z")
        .body("norms", equalTo("AS_KNOWN_AT"))
        .body("financial.assumptions.edition", contains(2))
        .body("financial.saving.expected", equalTo("10000.00"));
    BudgetApi.get("controller", returns + "&normsKnownAt=2004-01-01T00:00:00Z")
        .body("financial.withoutNorm", equalTo(1))
        .body("financial.saving.expected", equalTo("0.00"));
    BudgetApi.get("controller", returns + "&knownAt=2005-06-30T00:00:00Z")
        .body("financial.withEffect", equalTo(0))
        .body("financial.saving.high", equalTo("0.00"));
    whatIf(norm, "10000.00", "10000.00")
        .statusCode(200)
        .body("norms", equalTo("WHAT_IF"))
        .body("financial.assumptions.assumed", contains(true))
        .body("financial.saving.expected", equalTo("1000.00"));
    BudgetApi.get("controller", returns)
        .body("financial.saving.expected", equalTo("8000.00"))
        .body("financial.assumptions.assumed", contains(false));
  }

  @Test
  @Tag("B5")
  void what_is_assumed_is_in_order_and_about_a_known_norm() {
    past = new PastSpending(2006, teams.in("GM0935", "2001-01-01", null), "1000.00");
    whatIf(UUID.randomUUID().toString(), "3.00", "2.00")
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/norms/0/normId", "/norms/0/value"));
  }

  @Test
  @Tag("B5")
  void the_social_return_is_last_against_first_score_of_the_cases_concerned() throws SQLException {
    past = new PastSpending(2007, teams.in("GM0935", "2001-01-01", null), "1000.00");
    for (int number = 0; number < 5; number++) {
      BudgetApi.get("controller", "/returns" + past.period())
          .statusCode(200)
          .body("social.casesMeasuredTwice", equalTo(number))
          .body("social.absentBecause", equalTo("TOO_FEW_CASES"))
          .body("social.selfSufficiency", nullValue());
      UUID caseId = knownCase();
      paid("10.00", Map.of("caseId", caseId));
      measured(caseId, number == 0 ? 1 : 4);
    }
    UUID measuredOnce = knownCase();
    paid("10.00", Map.of("caseId", measuredOnce));

    BudgetApi.get("controller", "/returns" + past.period())
        .statusCode(200)
        .body("social.casesConcerned", equalTo(6))
        .body("social.casesMeasuredTwice", equalTo(5))
        .body("social.absentBecause", nullValue())
        .body("social.byDomain.domain", contains("FINANCES", "PARTICIPATION"))
        .body("social.selfSufficiency.compared", equalTo(10))
        .body("social.participation.compared", equalTo(5))
        .body("social.participation.improved", equalTo(4))
        .body("social.participation.worsened", equalTo(1))
        .body("social.participation.averageChange", equalTo(1.4f))
        .body("social.byDomain[0].change.same", equalTo(5));
  }

  @Test
  @Tag("R15")
  void the_social_return_is_told_to_who_may_see_unsuppressed_figures_and_that_is_logged() {
    past = new PastSpending(2008, teams.in("GM0935", "2001-01-01", null), "1000.00");
    paid("10.00", Map.of());
    BudgetApi.get("budget-holder", "/returns" + past.period())
        .statusCode(200)
        .body("financial.paidExpenditures", equalTo(1))
        .body("social.absentBecause", equalTo("NOT_TOLD"))
        .body("social.casesConcerned", equalTo(0))
        .body("social.byDomain", empty());
    BudgetApi.get("controller", "/returns" + past.period())
        .statusCode(200)
        .body("social.absentBecause", equalTo("TOO_FEW_CASES"));
    BudgetApi.get(
            "privacy-officer",
            "/access-log?municipality=GM0935&limit=200&from=" + Instant.now().minusSeconds(60))
        .statusCode(200)
        .body(
            "items.findAll { it.operation == 'getReturn' && it.objectKind == 'social-return' }"
                + ".size()",
            greaterThan(0));
  }

  private String keptByImport(Map<String, Object> norm) {
    return BudgetApi.post("demonstration", "/return-norms", norm)
        .statusCode(201)
        .extract()
        .path("normId");
  }

  private String paid(String amount, Map<String, Object> otherwise) {
    Map<String, Object> wanted = new HashMap<>(otherwise);
    if (wanted.containsKey("caseId")) {
      wanted.put("collectiveActivity", false);
    }
    String expenditure = past.asked(amount, "03-01T09:00:00Z", wanted);
    past.decided(expenditure, "APPROVED", "03-02T09:00:00Z");
    past.paid(expenditure, "03-03T09:00:00Z");
    return expenditure;
  }

  private ValidatableResponse whatIf(String norm, String low, String high) {
    String year = past.period().replaceAll(".*from=(\\d{4}).*", "$1");
    Map<String, Object> assumed =
        Map.of(
            "normId", norm,
            "value", Map.of("low", low, "expected", low, "high", high),
            "attribution", Map.of("low", 0.1, "expected", 0.1, "high", 0.1));
    return BudgetApi.as("controller")
        .body(
            Map.of(
                "municipality",
                "GM0935",
                "from",
                year + "-01-01",
                "until",
                year + "-12-31",
                "norms",
                List.of(assumed)))
        .post("/budget/v1/returns/_search")
        .then();
  }

  private static UUID knownCase() throws SQLException {
    UUID caseId = UUID.randomUUID();
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into case_copy values (?, ?, 'GM0935', 1)")) {
      insert.setObject(1, caseId);
      insert.setObject(2, caseId);
      insert.execute();
    }
    return caseId;
  }

  /** Participation goes from 2 to the given score, finances stay. */
  private void measured(UUID caseId, int participation) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                selfSufficiency.apply(
                    new SelfSufficiencyState(
                        caseId,
                        UUID.randomUUID(),
                        "GM0935",
                        null,
                        1,
                        List.of(
                            measurement("2007-09-01", participation),
                            measurement("2007-01-01", 2))),
                    null));
  }

  private static MeasurementState measurement(String on, int participation) {
    return new MeasurementState(
        UUID.randomUUID(),
        "ZRM",
        1,
        "ZRM-2013",
        LocalDate.parse(on),
        Instant.parse(on + "T10:00:00Z"),
        null,
        true,
        List.of(
            new ScoreState("PARTICIPATION", participation, false),
            new ScoreState("FINANCES", 3, false)));
  }
}
