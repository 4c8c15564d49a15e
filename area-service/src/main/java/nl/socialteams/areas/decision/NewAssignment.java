// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;

/** One team for one area, in a decision. */
@Schema(name = "NewAssignment", description = "Toewijzing / a team for an area.")
public record NewAssignment(
    @Schema(description = "Team.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") @NotNull
        UUID teamId,
    @Schema(description = "Buurtcode / neighbourhood.", examples = "BU09350304")
        @NotNull
        @Pattern(regexp = NeighbourhoodCodes.FORM)
        String neighbourhoodCode,
    @Schema(description = "Naam van een deel; leeg voor de hele buurt / a part's name.")
        @Size(min = 1, max = 100)
        String part) {}
