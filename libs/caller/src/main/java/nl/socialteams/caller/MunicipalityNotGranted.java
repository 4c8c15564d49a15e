// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.caller;

import nl.socialteams.problem.Refusal;

/** The caller's token does not name the municipality that the request is about. */
public final class MunicipalityNotGranted extends Refusal {
  private static final long serialVersionUID = 1L;

  MunicipalityNotGranted(String municipality) {
    super("municipality-not-granted", municipality);
  }
}
