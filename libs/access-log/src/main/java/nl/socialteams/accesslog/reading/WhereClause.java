// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Conditions that all hold, each with its value; a condition without a value is left out. */
final class WhereClause {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  WhereClause and(String condition, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.add(value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
    }
    return this;
  }

  WhereClause and(String condition, Object first, Object second) {
    and(condition, first);
    values.add(second);
    return this;
  }

  String sql() {
    return String.join(" and ", conditions);
  }

  void fill(PreparedStatement statement) throws SQLException {
    for (int at = 0; at < values.size(); at++) {
      statement.setObject(at + 1, values.get(at));
    }
  }
}
