// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision says of the areas that it does not name. */
@Schema(
    description =
        "WHOLE_MUNICIPALITY: wat niet genoemd is, heeft geen team meer / what is not named has no"
            + " team any more. NAMED_AREAS: de rest blijft / the rest stays.")
public enum Reach {
  WHOLE_MUNICIPALITY,
  NAMED_AREAS
}
