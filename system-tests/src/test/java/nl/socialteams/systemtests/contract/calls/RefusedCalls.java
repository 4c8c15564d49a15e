// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.HashMap;
import java.util.Map;

import nl.socialteams.systemtests.contract.document.Operation;

/**
 * Calls in which everything is right but for what a rule gets wrong. Since none of them succeeds,
 * one thing per operation serves all rules of a class, where {@link ValidCalls#to} makes a new one
 * for each.
 */
public final class RefusedCalls {
  private static final String KEY = "Idempotency-Key";

  private final Map<Operation, Call> known = new HashMap<>();

  /** For the rule to get something wrong in. */
  public Call to(Operation operation) {
    Call call = known.computeIfAbsent(operation, ValidCalls::to).again();
    operation.header(KEY).ifPresent(key -> call.header(KEY, ValidCalls.freshKey()));
    return call;
  }
}
