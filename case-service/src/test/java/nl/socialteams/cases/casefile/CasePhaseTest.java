// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The code, the database and the picture in the documentation know the same steps. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C1")
class CasePhaseTest {
  private static final Path PAGE = Path.of("../docs/case-lifecycle.md");

  private String caseId;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @BeforeEach
  void a_case() {
    caseId =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03")).getString("caseId");
  }

  @Test
  void the_database_takes_the_steps_of_the_code_and_no_others() throws SQLException {
    for (CasePhase from : CasePhase.values()) {
      for (CasePhase to : CasePhase.values()) {
        assertThat(databaseTakes(from, to))
            .as(from + " to " + to)
            .isEqualTo(from == to || from.mayBecome(to));
      }
    }
  }

  @Test
  void the_picture_in_the_documentation_has_exactly_these_steps() throws IOException {
    String picture =
        Stream.of(CasePhase.values())
            .flatMap(
                from ->
                    Stream.of(CasePhase.values())
                        .filter(from::mayBecome)
                        .map(to -> "  " + from + " --> " + to))
            .collect(
                Collectors.joining(
                    "\n", "```mermaid\nstateDiagram-v2\n  [*] --> REGISTERED\n", "\n```"));
    assertThat(Files.readString(PAGE)).contains(picture);
  }

  private boolean databaseTakes(CasePhase from, CasePhase to) throws SQLException {
    try (Connection database = TestDatabase.asSuperuser().getConnection();
        Statement statement = database.createStatement()) {
      database.setAutoCommit(false);
      statement.execute("set local session_replication_role = replica");
      statement.execute(to(from));
      statement.execute("set local session_replication_role = origin");
      try {
        return statement.executeUpdate(to(to)) == 1;
      } catch (SQLException refused) {
        assertThat(refused.getMessage()).contains("a case does not go from");
        return false;
      } finally {
        database.rollback();
      }
    }
  }

  private String to(CasePhase phase) {
    String closing =
        phase == CasePhase.CLOSED
            ? "date '2014-05-20', closing_reason = 'OTHER', closing_known_from = now(),"
                + " closing_asserted = false"
            : "null, closing_reason = null, closing_known_from = null, closing_asserted = null";
    return "update case_file set phase = '%s', closed_on = %s where id = '%s'"
        .formatted(phase, closing, caseId);
  }
}
