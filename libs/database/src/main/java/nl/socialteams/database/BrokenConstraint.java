// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.database;

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
    ServerErrorMessage told =
        cause.getSQLException() instanceof PSQLException refused
            ? refused.getServerErrorMessage()
            : null;
    return told == null ? null : told.getConstraint();
  }
}
