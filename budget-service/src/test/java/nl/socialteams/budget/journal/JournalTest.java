// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.journal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.PastSpending;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

@ServiceTest
class JournalTest {
  @Inject WorkingTeam teams;

  @Test
  @Tag("B3")
  void the_journal_balances_and_equals_the_ledger() {
    PastSpending past = new PastSpending(2002, teams.in("GM0935", "2001-01-01", null), "1000.00");
    String paid = past.asked("125.10", "03-05T09:00:00Z", Map.of());
    past.decided(paid, "APPROVED", "03-06T11:00:00Z");
    past.paid(paid, "04-03T11:00:00Z");
    String refused = past.asked("20.05", "03-05T10:00:00Z", Map.of());
    past.decided(refused, "REFUSED", "03-06T11:00:00Z");
    past.asked("7.50", "12-31T22:59:59Z", Map.of());

    List<NamedCsvRecord> lines = journal(past.period(), past.budget());
    assertThat(lines).hasSize(10);
    assertThat(sum(lines, "debit", null)).isEqualByComparingTo(sum(lines, "credit", null));
    assertThat(lines.stream().map(line -> line.getField("date"))).isSorted();

    List<NamedCsvRecord> all =
        journal("?municipality=GM0935&from=1990-01-01&until=2199-12-31", past.budget());
    ExtractableResponse<Response> ledger =
        BudgetApi.get("controller", "/budgets/" + past.budget() + "/reconciliation")
            .statusCode(200)
            .extract();
    for (String account : List.of("AVAILABLE", "RESERVED", "SPENT")) {
      BigDecimal balance = sum(all, "debit", account).subtract(sum(all, "credit", account));
      assertThat(balance.toPlainString()).isEqualTo(ledger.path(account.toLowerCase(Locale.ROOT)));
    }
    assertThat(sum(all, "credit", "FUNDS")).isEqualByComparingTo("1000.00");
  }

  @Test
  @Tag("B3")
  void its_columns_are_stable_and_its_lines_end_as_rfc_4180_says() {
    String text =
        BudgetApi.as("budget-holder")
            .accept("text/csv")
            .get("/budget/v1/journal?municipality=GM0935&from=1951-01-01&until=1951-12-31")
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asString();
    assertThat(text)
        .isEqualTo(
            "date,budget_id,budget_year,source_of_funds,entry,line,movement,account,debit,credit,"
                + "expenditure_id,known_from,booked_on\r\n");
  }

  @Test
  @Tag("B3")
  void what_is_wrong_with_the_question_is_told_as_a_problem() {
    BudgetApi.as("budget-holder")
        .accept("text/csv")
        .get("/budget/v1/journal?municipality=GM0935&from=1951-01-01&until=1950-12-31")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", contains("/until"));
  }

  private static List<NamedCsvRecord> journal(String period, String budget) {
    String text =
        BudgetApi.as("controller")
            .accept("text/csv")
            .get("/budget/v1/journal" + period)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return CsvReader.builder().ofNamedCsvRecord(text).stream()
        .filter(line -> line.getField("budget_id").equals(budget))
        .toList();
  }

  /**
   * @param account null for all
   */
  private static BigDecimal sum(List<NamedCsvRecord> lines, String column, String account) {
    return lines.stream()
        .filter(line -> account == null || line.getField("account").equals(account))
        .map(line -> line.getField(column))
        .filter(amount -> !amount.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
