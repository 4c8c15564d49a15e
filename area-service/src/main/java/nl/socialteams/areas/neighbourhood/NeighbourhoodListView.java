// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a list was recorded, and how long it is. */
@Schema(
    name = "NeighbourhoodListSummary",
    description = "Buurtenlijst van een jaar / the list of one year.")
public record NeighbourhoodListView(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Jaar / year of the list.", examples = "2017") Integer year,
    @NotNull @Schema(description = "Aantal buurten / how many.", examples = "44")
        Integer neighbourhoods) {}
