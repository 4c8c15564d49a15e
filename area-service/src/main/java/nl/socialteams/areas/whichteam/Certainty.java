// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure the answer is. */
@Schema(
    description =
        "EXACT: dit team / this team; PART_OF: hangt af van het deel van de buurt, zie candidates"
            + " / depends on the part; POSTCODE_SPANS_NEIGHBOURHOODS: de postcode ligt in meer dan"
            + " een buurt en het huisnummer is niet bekend, zie candidates / the postcode lies in"
            + " more than one neighbourhood; APPROXIMATE: bij benadering, want de omtrek is"
            + " vereenvoudigd, het punt ligt op een grens of het huisnummer staat niet in de tabel"
            + " / by a simplified outline, on a border, or the house number is not in the table; NONE: geen team op deze datum / no team"
            + " on this day")
public enum Certainty {
  EXACT,
  PART_OF,
  POSTCODE_SPANS_NEIGHBOURHOODS,
  APPROXIMATE,
  NONE
}
