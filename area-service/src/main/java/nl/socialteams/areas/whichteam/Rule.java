// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What told where a place is. */
@Schema(
    name = "TeamRule",
    description =
        "NEIGHBOURHOOD: de opgegeven buurt / the given neighbourhood; PART: het opgegeven deel /"
            + " the given part; POSTCODE_AND_NUMBER: postcode en huisnummer staan in de tabel van"
            + " CBS / both are in the table; POSTCODE: alleen de postcode / the postcode alone;"
            + " ADDRESS_RANGE_OF_PART: de adressen van een deel van de buurt / the addresses of a"
            + " part; OUTLINE: het punt ligt in de omtrek van de buurt / the point lies in its"
            + " outline; NOTHING_FOUND: de plaats is hier niet bekend / no such place is known"
            + " here")
public enum Rule {
  NEIGHBOURHOOD,
  PART,
  POSTCODE_AND_NUMBER,
  POSTCODE,
  ADDRESS_RANGE_OF_PART,
  OUTLINE,
  NOTHING_FOUND
}
