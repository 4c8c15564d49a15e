// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure the answer is. */
@Schema(
    description =
        "EXACT: dit team / this team; PART_OF: hangt af van het deel van de buurt, of van de buurten"
            + " die erin opgingen, zie candidates / depends on the part, or on which of the"
            + " neighbourhoods that were merged; POSTCODE_SPANS_NEIGHBOURHOODS: de postcode ligt in meer dan"
            + " een buurt en het huisnummer is niet bekend, zie candidates / the postcode lies in"
            + " more than one neighbourhood; APPROXIMATE: bij benadering, want de omtrek is"
            + " vereenvoudigd, het punt ligt op een grens, het huisnummer staat niet in de tabel, de"
            + " tabel of kaart is van een later jaar dan de dag, of de buurt is sinds het besluit"
            + " gesplitst, samengevoegd of hertekend / by a simplified outline, on a border, the"
            + " house number is not in the table, the table or map is of a later year than the day,"
            + " or the neighbourhood was split, merged or redrawn; NONE: geen team op deze datum /"
            + " no team on this day")
public enum Certainty {
  EXACT,
  PART_OF,
  POSTCODE_SPANS_NEIGHBOURHOODS,
  APPROXIMATE,
  NONE
}
