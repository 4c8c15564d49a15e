// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The name of the constraint that was broken. Hibernate finds it for unique, foreign and check
 * constraints, but not for exclusion constraints (23P01), of which only PostgreSQL itself tells.
 */
final class BrokenConstraint {
  private BrokenConstraint() {}

  /** Null where nobody names it. */
  static String in(ConstraintViolationException cause) {
    if (cause.getConstraintName() != null) {
      return cause.getConstraintName();
    }
    return refusals(cause.getSQLException())
        .map(PSQLException::getServerErrorMessage)
        .filter(Objects::nonNull)
        .map(ServerErrorMessage::getConstraint)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What PostgreSQL said; of rows that were written together it lies behind the first. */
  private static Stream<PSQLException> refusals(SQLException told) {
    return Stream.<Throwable>iterate(told, Objects::nonNull, Throwable::getCause)
        .filter(PSQLException.class::isInstance)
        .map(PSQLException.class::cast);
  }
}
