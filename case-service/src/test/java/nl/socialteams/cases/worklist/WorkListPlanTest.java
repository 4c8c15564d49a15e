// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.Stored;
import nl.socialteams.cases.casefile.CasePhase;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How PostgreSQL finds a page of the work list among very many cases, as the service's own role.
 */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C17")
class WorkListPlanTest {
  private static final Logger LOG = Logger.getLogger(WorkListPlanTest.class);
  private static final int CASES = Integer.getInteger("cases", 200_000);
  private static final String TEAMS =
      "'{00000000-0000-0000-0000-000000000001,00000000-0000-0000-0000-000000000002}'";
  private static final String NOBODYS = "'{00000000-0000-0000-0000-000000000000}'";

  @Inject DataSource database;

  @BeforeAll
  void there_are_very_many_cases() {
    Stored.change(
        """
        create function id_of(kind int, n int) returns uuid immutable language sql
          return ('00000000-0000-0000-' || lpad(kind::text, 4, '0') || '-' || lpad(to_hex(n), 12, '0'))::uuid;
        insert into mapped_team select id_of(0, n), 'GM0935', 1, 'T' || n, '2013-01-01', null
          from generate_series(1, 400) n;
        insert into mapped_membership
          select id_of(1, n), 'GM0935', 1, id_of(0, n), id_of(2, 1), 'iss', 'member' from generate_series(1, 2) n;
        insert into mapped_member_term
          select id_of(1, n), 'MEMBER', id_of(3, 1), '[2013-01-01,)' from generate_series(1, 2) n;
        insert into household (id, municipality) select id_of(4, n), 'GM0935' from generate_series(1, %1$d) n;
        insert into client (id, municipality, household, gender, sealed)
          select id_of(5, n), 'GM0935', id_of(4, n), 'UNKNOWN', '\\x00' from generate_series(1, %1$d) n;
        insert into registration (id, municipality, form, registered_on, entry, question_kind,
            neighbourhood_code, team, client, household, case_id, registered_by, registered_by_issuer,
            known_from, asserted, version)
          select id_of(6, n), 'GM0935', 'CASE', date '2014-01-01' + n %% 4000, 'SELF', 'SINGLE',
            'BU0935' || lpad((n %% 44)::text, 4, '0'), id_of(0, 1 + n %% 400), id_of(5, n), id_of(4, n),
            id_of(7, n), 'somebody', 'iss', now(), false, 1
          from generate_series(1, %1$d) n;
        insert into case_file (id, municipality, team, household, registration, client, phase, opened_on, version)
          select id_of(7, n), 'GM0935', id_of(0, 1 + n %% 400), id_of(4, n), id_of(6, n), id_of(5, n),
            'SUPPORTING', date '2014-01-01' + n %% 4000, 1
          from generate_series(1, %1$d) n;
        insert into case_work select id_of(7, n), 'GM0935', 'CONSENT', id_of(7, n), date '2025-01-01'
          from generate_series(1, %1$d, 5) n;
        analyze;
        """
            .formatted(CASES));
  }

  @Test
  void a_page_is_found_along_the_index_of_running_cases_and_nothing_is_read_through()
      throws Exception {
    String plan = plan(new WantedWork("GM0935", null, false, false, null, null, null, null));

    assertThat(plan)
        .contains("ix_case_file_running")
        .doesNotContain("Seq Scan on case_file", "Seq Scan on registration");
  }

  @Test
  void filters_look_at_ones_own_cases_only() throws Exception {
    String plan =
        plan(
            new WantedWork(
                "GM0935",
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                true,
                true,
                WorkReason.CONSENT,
                CasePhase.SUPPORTING,
                "FINANCES",
                "BU09350001"));

    assertThat(plan).contains("ix_case_file_running").doesNotContain("Seq Scan on");
  }

  private String plan(WantedWork wanted) throws SQLException {
    String sql =
        WorkListSql.of(wanted)
            .replace(":teams", TEAMS)
            .replace(":directs", NOBODYS)
            .replace(":keptFrom", NOBODYS)
            .replace(":municipality", "'GM0935'")
            .replace(":day", "'9999-12-31'")
            .replace(":id", "'ffffffff-ffff-ffff-ffff-ffffffffffff'")
            .replace(":limit", "26")
            .replace(":team", "'00000000-0000-0000-0000-000000000001'")
            .replace(":phase", "'SUPPORTING'")
            .replace(":neighbourhood", "'BU09350001'")
            .replace(":lifeDomain", "'FINANCES'")
            .replace(":reason", "'CONSENT'")
            .replace(":today", "'2026-01-01'")
            .replace(":coordinated", NOBODYS);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select enter_caller('iss', 'member', 'client', '{GM0935}', '{case-files:read,case-files:write}')");
      List<String> lines = new ArrayList<>();
      try (ResultSet row =
          statement.executeQuery("explain (analyze, costs off, timing off) " + sql)) {
        while (row.next()) {
          lines.add(row.getString(1));
        }
      }
      connection.rollback();
      LOG.infof("%d cases: %s", CASES, lines.getLast());
      return String.join("\n", lines);
    }
  }
}
