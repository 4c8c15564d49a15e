// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import nl.socialteams.problem.Refusal;

/** The municipality has been recorded before. */
final class MunicipalityExists extends Refusal {
  private static final long serialVersionUID = 1L;

  MunicipalityExists(String code) {
    super("municipality-exists", code);
  }
}
