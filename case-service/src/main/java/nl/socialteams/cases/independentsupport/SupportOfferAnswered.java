// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.independentsupport;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** It was answered before. */
final class SupportOfferAnswered extends Refusal {
  private static final long serialVersionUID = 1L;

  SupportOfferAnswered(LocalDate on) {
    super("support-offer-answered", on);
  }
}
