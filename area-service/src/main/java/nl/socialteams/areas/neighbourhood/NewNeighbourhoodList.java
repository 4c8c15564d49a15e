// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The neighbourhoods of a municipality as CBS lists them for one year. */
@Schema(
    name = "NewNeighbourhoodList",
    description = "Buurtenlijst van CBS voor een jaar / the list of one year.")
public record NewNeighbourhoodList(
    @Schema(description = "Jaar van de indeling / year of the list.", examples = "2098")
        @NotNull
        @Min(1995)
        @Max(2100)
        Integer year,
    @NotEmpty @Size(max = 2000) List<@Valid @NotNull ListedNeighbourhood> neighbourhoods) {}
