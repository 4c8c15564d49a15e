// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.budget.BudgetApi;
import nl.socialteams.budget.WorkingTeam;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;
import nl.socialteams.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Who is told for whom an expenditure is, and the words about it. */
@ServiceTest
@Tag("G3")
@Tag("G4")
class VisibleWordsTest {
  private static final String WORDS = "Mevrouw kan niet werken";

  @Inject WorkingTeam teams;
  @Inject AgroalDataSource database;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private final UUID caseId = UUID.randomUUID();

  private UUID team;
  private String budget;
  private String expenditure;

  @BeforeEach
  void money_for_a_case_of_a_team() throws SQLException {
    team = teams.inMaastricht();
    budget = BudgetApi.budget("1000.00");
    try (Connection connection = TestDatabase.asSuperuser().getConnection()) {
      all(
          connection,
          "insert into case_copy (registration, id, municipality, version) values"
              + " ('%s', '%s', 'GM0935', 1) returning id".formatted(caseId, caseId));
    }
    Map<String, Object> wanted = BudgetApi.newExpenditure(budget, team, "125.00");
    wanted.remove("collectiveActivity");
    wanted.put("caseId", caseId);
    wanted.put("explanation", WORDS);
    expenditure =
        BudgetApi.post("team-member", "/expenditures", wanted)
            .statusCode(201)
            .body("explanation", equalTo(WORDS))
            .extract()
            .path("expenditureId");
  }

  @Test
  void who_asked_who_works_in_the_team_and_who_pays_read_them() {
    teams.joinedBy("tailor-made-expert", team, today, null);
    for (String reader : List.of("team-member", "tailor-made-expert", "budget-holder")) {
      tellsOfTheCase(reader);
    }
  }

  @Test
  void others_of_the_municipality_see_the_amount_and_the_classes() throws SQLException {
    teams.joinedBy("team-coordinator", teams.inMaastricht(), today, null);
    for (String reader : List.of("controller", "team-coordinator", "tailor-made-expert")) {
      tellsNothingOfTheCase(reader);
    }
    assertThat(openedBy("team-coordinator")).isEmpty();
    assertThat(openedBy("team-member")).hasSize(1);
  }

  @Test
  void who_does_not_work_in_the_team_yet_or_any_more_does_not_read_them() {
    teams.joinedBy("team-coordinator", team, today.minusYears(1), today);
    teams.joinedBy("team-coordinator", team, today.plusDays(1), null);
    tellsNothingOfTheCase("team-coordinator");
    teams.joinedBy("team-coordinator", team, today, today.plusDays(1));
    tellsOfTheCase("team-coordinator");
  }

  @Test
  void who_stands_in_for_a_member_reads_them_while_the_member_is_absent() {
    teams.stoodInForBy("controller", team, today.minusDays(9), today);
    tellsNothingOfTheCase("controller");
    teams.stoodInForBy("controller", team, today, null);
    tellsOfTheCase("controller");
  }

  @Test
  void a_coordinator_gives_a_reason_for_the_own_team_only() {
    BudgetApi.decideAs("team-coordinator", expenditure, "\"v1\"", "APPROVED").statusCode(403);
    teams.joinedBy("team-coordinator", team, today, null);
    BudgetApi.decideAs("team-coordinator", expenditure, "\"v1\"", "APPROVED")
        .statusCode(200)
        .body("explanation", equalTo(WORDS))
        .body("history[2].reason", equalTo("Past bij het doel"));
  }

  private void tellsOfTheCase(String reader) {
    BudgetApi.get(reader, "/expenditures/" + expenditure)
        .statusCode(200)
        .body("explanation", equalTo(WORDS))
        .body("caseId", equalTo(caseId.toString()));
    BudgetApi.get(reader, "/expenditures?municipality=GM0935&budgetId=" + budget)
        .body("items.caseId", contains(caseId.toString()));
  }

  private void tellsNothingOfTheCase(String reader) {
    BudgetApi.get(reader, "/expenditures/" + expenditure)
        .statusCode(200)
        .body("explanation", nullValue())
        .body("caseId", nullValue())
        .body("amount", equalTo("125.00"))
        .body("problemPrevented", equalTo("JOB_LOSS"));
    BudgetApi.get(reader, "/expenditures?municipality=GM0935&budgetId=" + budget)
        .body("items.amount", contains("125.00"))
        .body("items[0].caseId", nullValue());
  }

  /** As the service's own role, with nothing of the service in between. */
  private List<String> openedBy(String client) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        all(
            connection,
            "select enter_caller('%s', '%s', 'x', '{GM0935}', '{expenditures:read}')"
                .formatted(Tokens.issuer(), Tokens.subjectOf(client)));
        return all(connection, "select id from expenditure_text where id = '" + expenditure + "'");
      } finally {
        connection.rollback();
      }
    }
  }

  private static List<String> all(Connection connection, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
