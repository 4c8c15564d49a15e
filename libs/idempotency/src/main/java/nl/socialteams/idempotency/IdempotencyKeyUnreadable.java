// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

import nl.socialteams.problem.Refusal;

/** A key of another form than 8 to 100 visible characters. */
final class IdempotencyKeyUnreadable extends Refusal {
  private static final long serialVersionUID = 1L;

  IdempotencyKeyUnreadable() {
    super("idempotency-key-unreadable");
  }
}
