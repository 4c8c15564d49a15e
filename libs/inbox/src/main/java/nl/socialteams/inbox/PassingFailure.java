// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a failure that passes by itself, and is retried, from one that an event brings with it. */
final class PassingFailure {

  private static final int DEEPEST = 20;

  /** Connection, rollback (deadlock), resources, intervention, system; 55P is a lock. */
  private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58", "55");

  private PassingFailure() {}

  static boolean is(Throwable failure) {
    return is(failure, 0);
  }

  private static boolean is(Throwable failure, int depth) {
    if (failure == null || depth > DEEPEST) {
      return false;
    }
    return passing(failure)
        || Stream.concat(Stream.of(failure.getCause()), suppressed(failure))
            .anyMatch(inner -> is(inner, depth + 1));
  }

  private static Stream<Throwable> suppressed(Throwable failure) {
    return Arrays.stream(failure.getSuppressed());
  }

  private static boolean passing(Throwable failure) {
    return failure instanceof StaleOffsetException
        || failure instanceof SQLTransientException
        || (failure instanceof SQLException sql && passing(sql.getSQLState()));
  }

  /** A failure of the connection pool has no state. */
  private static boolean passing(String state) {
    return state == null
        || (state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2)));
  }
}
