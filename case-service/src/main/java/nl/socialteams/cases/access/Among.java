// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/**
 * Conditions of HQL on a set that is one parameter, as an array of PostgreSQL. With {@code in} each
 * size of the set is a statement of its own, which Hibernate makes anew at every call.
 */
public final class Among {
  private Among() {}

  /** That the value is one of the array. */
  public static String any(String value, String array) {
    return " cast(sql('? = any(?)', " + value + ", :" + array + ") as Boolean) = true ";
  }

  /** That the value is none of the array. */
  public static String none(String value, String array) {
    return " cast(sql('? <> all(?)', " + value + ", :" + array + ") as Boolean) = true ";
  }

  /** The rows with these ids, in no order. */
  public static <T> List<T> these(PanacheRepositoryBase<T, UUID> rows, Collection<UUID> ids) {
    return rows.list(any("id", "ids"), Map.of("ids", ids.toArray(UUID[]::new)));
  }
}
