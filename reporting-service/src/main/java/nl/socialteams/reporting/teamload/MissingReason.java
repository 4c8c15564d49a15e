// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rate is empty. */
@Schema(
    description =
        "POPULATION_UNKNOWN: inwoners onbekend. SERVED_IN_PART: bedient maar een deel van een buurt."
            + " NO_AREA: bediende geen gebied. NO_INHABITANTS: niemand woont er. FTE_NOT_RECORDED:"
            + " leden niet vastgelegd. FTE_UNKNOWN: formatie van een lid onbekend. NO_FTE: geen"
            + " beroepskracht.")
public enum MissingReason {
  POPULATION_UNKNOWN,
  SERVED_IN_PART,
  NO_AREA,
  NO_INHABITANTS,
  FTE_NOT_RECORDED,
  FTE_UNKNOWN,
  NO_FTE
}
