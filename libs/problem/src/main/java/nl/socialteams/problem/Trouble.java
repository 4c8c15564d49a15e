// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a failure that nobody foresaw is to whoever called: something that passes when they send it
 * again, or a defect.
 */
public enum Trouble {
  /** The database could not be reached, or not in time. */
  BUSY("busy"),
  UNEXPECTED("unexpected");

  private static final int DEEPEST = 40;

  /** Connection, rollback (deadlock), resources, lock, intervention, system: SQLSTATE's classes. */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

  private final String code;

  Trouble(String code) {
    this.code = code;
  }

  /** In the catalogue of problems. */
  public String code() {
    return code;
  }

  public static Trouble of(Throwable failure) {
    Deque<Throwable> left = new ArrayDeque<>(List.of(failure));
    for (int seen = 0; !left.isEmpty() && seen < DEEPEST; seen++) {
      Throwable next = left.pop();
      if (passes(next)) {
        return BUSY;
      }
      if (next.getCause() != null) {
        left.add(next.getCause());
      }
      left.addAll(List.of(next.getSuppressed()));
    }
    return UNEXPECTED;
  }

  private static boolean passes(Throwable failure) {
    return failure instanceof SQLTransientException
        || failure instanceof SQLException refused && passes(refused.getSQLState());
  }

  /** A failure of the connection pool has no state. */
  private static boolean passes(String state) {
    return Objects.isNull(state) || state.length() == 5 && PASSING.contains(state.substring(0, 2));
  }
}
