// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import nl.socialteams.problem.Refusal;

/** A partner system, or an operation on money, without {@code Idempotency-Key}. */
final class IdempotencyKeyRequired extends Refusal {
  private static final long serialVersionUID = 1L;

  IdempotencyKeyRequired() {
    super("idempotency-key-required");
  }
}
