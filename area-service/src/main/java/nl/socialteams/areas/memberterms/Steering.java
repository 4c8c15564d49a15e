// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who steers somebody's work functionally. */
@Schema(
    description =
        "MUNICIPALITY functionele aansturing door de gemeente, MOTHER_ORGANISATION door de moederorganisatie")
public enum Steering {
  MUNICIPALITY,
  MOTHER_ORGANISATION
}
