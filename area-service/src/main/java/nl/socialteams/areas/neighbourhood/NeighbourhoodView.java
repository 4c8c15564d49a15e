// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A neighbourhood as the API shows it, by the list of one year. */
@Schema(name = "Neighbourhood", description = "Buurt / a neighbourhood.")
public record NeighbourhoodView(
    @NotNull @Schema(description = "CBS-buurtcode / CBS code.", examples = "BU09350205")
        String code,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Buurtnaam / name.", examples = "Caberg") String name,
    @NotNull @Schema(description = "CBS-wijkcode / district.", examples = "WK093502")
        String districtCode,
    @NotNull @Schema(description = "Wijknaam / district.", examples = "Buitenwijk West")
        String districtName,
    @NotNull @Schema(description = "Jaar van de lijst / year of the list.", examples = "2017")
        Integer year,
    @Schema(description = "Inwoners / inhabitants, where known.", examples = "2455")
        Integer inhabitants,
    @NotNull @Schema(description = "Delen / named parts.") List<PartView> parts) {}
