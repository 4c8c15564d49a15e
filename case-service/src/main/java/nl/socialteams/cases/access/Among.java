// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/**
 * Conditions of HQL on a set that is one parameter, as an array of PostgreSQL. With {@code in} each
 * size of the set is a statement of its own, which Hibernate makes anew at every call. It does so
 * too where the parameter is the last argument of a function, which could be a list: so another one
 * comes after it.
 */
public final class Among {
  private static final String KEPT =
      " cast(sql('? %s(?) and ?', %s, :%s, true) as Boolean) = true ";

  private Among() {}

  /** That the value is one of the array. */
  public static String any(String value, String array) {
    return KEPT.formatted("= any", value, array);
  }

  /** That the value is none of the array. */
  public static String none(String value, String array) {
    return KEPT.formatted("<> all", value, array);
  }

  /** The rows with these ids, in no order. */
  public static <T> List<T> these(PanacheRepositoryBase<T, UUID> rows, Collection<UUID> ids) {
    return rows.list(any("id", "ids"), Map.of("ids", ids.toArray(UUID[]::new)));
  }
}
