// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a restriction ends. */
@Schema(
    name = "RestrictionLifting",
    description = "Opheffing van een beperking / the lifting of one.")
public record RestrictionLifting(
    @Schema(description = "Reden / reason.", examples = "ACCURACY_CHECKED") @NotNull
        RestrictionLiftingReason reason) {}
