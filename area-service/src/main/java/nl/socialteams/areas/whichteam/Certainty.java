// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure the answer is. */
@Schema(
    description =
        "EXACT: dit team; PART_OF: hangt af van het deel van de buurt, zie candidates; NONE: geen"
            + " team op deze datum")
public enum Certainty {
  EXACT,
  PART_OF,
  NONE
}
