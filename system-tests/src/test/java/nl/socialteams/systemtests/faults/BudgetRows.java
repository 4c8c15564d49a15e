// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Service;

/**
 * The database of budget-service, as the superuser sees it.
 *
 * @param superuser where the superuser reaches the server
 */
record BudgetRows(String superuser) {
  /** A status without its movement of money, or money without its status. */
  private static final String IN_PART =
      """
      select coalesce(s.expenditure, l.expenditure)
      from (select expenditure, status from expenditure_status
        where status in ('RESERVED', 'PAID')) s
      full join (select expenditure, movement from ledger_entry where expenditure is not null) l
        on l.expenditure = s.expenditure
        and l.movement = case s.status when 'PAID' then 'PAY' else 'RESERVE' end
      where s.expenditure is null or l.expenditure is null
      union all
      select e.id from expenditure e
      where not exists (select from expenditure_status s where s.expenditure = e.id)
      """;

  /** Budgets that hold something else than what other services were told last. */
  private static final String UNTOLD =
      """
      select b.id from budget b left join budget_told t on t.budget = b.id
      where t.version is distinct from b.version
      """;

  private static final String KEPT = "select id, amount, status from expenditure where budget = ?";

  /** A team, as if area-service had told of it. */
  String team() throws SQLException {
    UUID team = UUID.randomUUID();
    try (Connection connection = connection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into team_copy values (?, 'GM0935', '2017-02-23', null, 1)")) {
      insert.setObject(1, team);
      insert.execute();
    }
    return team.toString();
  }

  List<String> inPart() throws SQLException {
    return ids(IN_PART);
  }

  List<String> untold() throws SQLException {
    return ids(UNTOLD);
  }

  private List<String> ids(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }

  List<Kept> kept(String budget) throws SQLException {
    List<Kept> found = new ArrayList<>();
    try (Connection connection = connection();
        PreparedStatement select = connection.prepareStatement(KEPT)) {
      select.setObject(1, UUID.fromString(budget));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(new Kept(row.getString(1), row.getString(2), row.getString(3)));
        }
      }
    }
    return found;
  }

  private Connection connection() throws SQLException {
    String name = Service.BUDGET.database().orElseThrow();
    return DriverManager.getConnection(new Databases(superuser).superuserUrlOf(name));
  }

  /** An expenditure. */
  record Kept(String expenditure, String amount, String status) {}
}
