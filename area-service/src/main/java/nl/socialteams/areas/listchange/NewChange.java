// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;

/** One neighbourhood that changed, and what it became. */
@Schema(name = "NewNeighbourhoodChange", description = "Wijziging van een buurt / a change.")
public record NewChange(
    @Schema(description = "Code in het eerste jaar / before.", examples = "BU09350205")
        @NotNull
        @Pattern(regexp = NeighbourhoodCodes.FORM)
        String fromCode,
    @Schema(description = "Code in het tweede jaar / after.", examples = "BU09350205")
        @NotNull
        @Pattern(regexp = NeighbourhoodCodes.FORM)
        String toCode,
    @Schema(description = "Soort / kind.", examples = "RENAMED") @NotNull ChangeKind kind) {}
