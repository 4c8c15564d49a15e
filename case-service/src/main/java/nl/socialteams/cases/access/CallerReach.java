// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;

/** Finds how far the caller's sight goes, once for a request. */
@RequestScoped
public class CallerReach {
  private static final UUID NOBODYS = new UUID(0, 0);

  /** What was found out as the transaction began, so that it is not looked up again. */
  private static final String FOUND =
      "select told_ids('teams'), told_ids('directs'), told_texts('coordinates'), told_ids('opened'),"
          + " told_ids('kept_from'), told_ids('advises')";

  private final Caller caller;
  private final DataSource database;
  private Reach found;

  @Inject
  CallerReach(Caller caller, DataSource database) {
    this.caller = caller;
    this.database = database;
  }

  public Reach today() {
    if (found == null) {
      found = find();
    }
    return found;
  }

  private Reach find() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(FOUND);
        ResultSet row = select.executeQuery()) {
      row.next();
      return read(row);
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  /** Who does not work in files has no team's either, whatever area-service tells. */
  private Reach read(ResultSet row) throws SQLException {
    boolean works = caller.has(CaseRights.READ);
    return new Reach(
        caller.issuer(),
        caller.subject(),
        codes(List.copyOf(caller.municipalities())),
        ids(works, row, 1),
        ids(works, row, 2),
        codes(works ? List.of((String[]) row.getArray(3).getArray()) : List.of()),
        ids(works, row, 4),
        ids(works && caller.has(CaseRights.ADVISE), row, 6),
        ids(true, row, 5),
        caller.has("import:history"));
  }

  private static Set<String> codes(List<String> told) {
    return told.isEmpty() ? Set.of("") : Set.copyOf(told);
  }

  private static Set<UUID> ids(boolean wanted, ResultSet row, int column) throws SQLException {
    Set<UUID> ids = new HashSet<>(Set.of(NOBODYS));
    if (wanted) {
      ids.addAll(List.of((UUID[]) row.getArray(column).getArray()));
    }
    return ids;
  }
}
