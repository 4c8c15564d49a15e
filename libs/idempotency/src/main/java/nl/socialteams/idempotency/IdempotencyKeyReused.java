// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import nl.socialteams.problem.Refusal;

/** The same key with another body. */
final class IdempotencyKeyReused extends Refusal {
  private static final long serialVersionUID = 1L;

  IdempotencyKeyReused() {
    super("idempotency-key-reused");
  }
}
