// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapsearch;

import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.Query;

/** The conditions of a search and the values they are filled with, so that no value is SQL. */
final class Conditions {
  private final StringBuilder sql = new StringBuilder();
  private final Map<String, Object> values = new HashMap<>();

  Conditions and(String condition) {
    sql.append(" and ").append(condition);
    return this;
  }

  Conditions with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  String sql() {
    return sql.toString();
  }

  void fill(Query query) {
    values.forEach(query::setParameter);
  }
}
