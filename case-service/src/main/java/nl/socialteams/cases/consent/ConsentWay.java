// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How consent was given. */
@Schema(
    name = "ConsentWay",
    description =
        "SPOKEN mondeling, WRITTEN schriftelijk, DIGITAL digitaal, BY_REPRESENTATIVE door een"
            + " vertegenwoordiger")
public enum ConsentWay {
  SPOKEN,
  WRITTEN,
  DIGITAL,
  BY_REPRESENTATIVE
}
