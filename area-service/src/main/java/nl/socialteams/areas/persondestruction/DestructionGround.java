// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what ground somebody's data are destroyed. */
@Schema(
    name = "PersonDestructionGround",
    description =
        "TERM_ENDED bewaartermijn voorbij / the retention term ended; PERSON_REQUEST verzoek van de"
            + " betrokkene / the person's request")
public enum DestructionGround {
  TERM_ENDED,
  PERSON_REQUEST
}
