// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure it is which team serves an area. */
@Schema(
    description =
        "EXACT: dit team / this team; PART_OF: hangt af van het deel van de buurt / depends on the"
            + " part of the neighbourhood; NONE: geen team op deze datum / no team on this date")
public enum TeamCertainty {
  EXACT,
  PART_OF,
  NONE
}
