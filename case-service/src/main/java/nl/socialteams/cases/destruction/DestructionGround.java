// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what ground a file is destroyed. */
@Schema(
    name = "DestructionGround",
    description =
        "TERM_ENDED bewaartermijn voorbij / the retention term ended; RESIDENT_REQUEST verzoek van de"
            + " bewoner / the resident's request")
enum DestructionGround {
  TERM_ENDED,
  RESIDENT_REQUEST
}
