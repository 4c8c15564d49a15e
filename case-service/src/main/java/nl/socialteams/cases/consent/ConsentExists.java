// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** One that begins later is recorded already for this recipient and purpose. */
final class ConsentExists extends Refusal {
  private static final long serialVersionUID = 1L;

  ConsentExists(LocalDate givenOn) {
    super("consent-exists", givenOn);
  }
}
