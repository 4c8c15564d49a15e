// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import nl.socialteams.problem.Refusal;

/** The subscriber has as many as the installation allows. */
final class TooManySubscriptions extends Refusal {
  private static final long serialVersionUID = 1L;

  TooManySubscriptions(int atMost) {
    super("too-many-subscriptions", atMost);
  }
}
