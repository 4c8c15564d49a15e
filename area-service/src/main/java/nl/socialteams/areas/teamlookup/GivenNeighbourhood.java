// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;

/** A place by its neighbourhood. */
@Schema(name = "LookupNeighbourhood", description = "Buurt / a neighbourhood.")
public record GivenNeighbourhood(
    @Schema(description = "Buurtcode / code.", examples = "BU09350205")
        @NotNull
        @Pattern(regexp = NeighbourhoodCodes.FORM)
        String code,
    @Schema(description = "Naam van een deel / a part's name.") @Size(min = 1, max = 100)
        String part) {}
