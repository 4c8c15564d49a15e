// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import nl.socialteams.problem.Refusal;

/** Nothing could be taken over: none of the caller's municipalities is recorded. */
final class NoMunicipalityRecorded extends Refusal {
  private static final long serialVersionUID = 1L;

  NoMunicipalityRecorded() {
    super("no-municipality-recorded");
  }
}
