// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what may be read while processing is restricted. */
@Schema(
    name = "RestrictedReadingPurpose",
    description =
        "CONSENT de bewoner stemt toe, of vraagt inzage / the resident consents, or asks for"
            + " access; LEGAL_CLAIM een rechtsvordering / a legal claim; RIGHTS_OF_OTHERS"
            + " bescherming van de rechten van een ander / protecting the rights of another;"
            + " PUBLIC_INTEREST gewichtig algemeen belang / important public interest")
public enum RestrictedReadingPurpose {
  CONSENT,
  LEGAL_CLAIM,
  RIGHTS_OF_OTHERS,
  PUBLIC_INTEREST
}
