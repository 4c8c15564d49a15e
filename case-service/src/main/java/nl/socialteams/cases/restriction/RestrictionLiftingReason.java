// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a restriction is lifted. */
@Schema(
    name = "RestrictionLiftingReason",
    description =
        "ACCURACY_CHECKED juistheid is nagegaan / accuracy was checked; CORRECTED gecorrigeerd /"
            + " corrected; CLAIM_SETTLED vordering afgedaan / the claim was settled; GROUNDS_PREVAIL"
            + " gronden van de gemeente wegen zwaarder / the grounds of the municipality prevail;"
            + " RESIDENT_ASKED op verzoek van de bewoner / the resident asked")
enum RestrictionLiftingReason {
  ACCURACY_CHECKED,
  CORRECTED,
  CLAIM_SETTLED,
  GROUNDS_PREVAIL,
  RESIDENT_ASKED
}
