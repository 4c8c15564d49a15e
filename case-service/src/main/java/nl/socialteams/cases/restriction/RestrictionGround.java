// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why processing is restricted. */
@Schema(
    name = "RestrictionGround",
    description =
        "ACCURACY_CONTESTED juistheid wordt betwist / its accuracy is contested; UNLAWFUL onrechtmatig,"
            + " en de bewoner wil geen vernietiging / unlawful, and the resident wants it kept;"
            + " NEEDED_FOR_CLAIM de bewoner heeft het nodig voor een rechtsvordering / needed for a claim;"
            + " OBJECTION bezwaar in behandeling / an objection is being looked at")
enum RestrictionGround {
  ACCURACY_CONTESTED,
  UNLAWFUL,
  NEEDED_FOR_CLAIM,
  OBJECTION
}
