// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import nl.socialteams.problem.Refusal;

/** The signal was settled before. */
final class SignalClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  SignalClosed() {
    super("signal-closed");
  }
}
