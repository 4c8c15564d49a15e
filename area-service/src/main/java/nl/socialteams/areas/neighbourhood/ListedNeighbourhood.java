// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One neighbourhood in a list of CBS. */
@Schema(name = "ListedNeighbourhood", description = "Buurt in een lijst / one in a list.")
public record ListedNeighbourhood(
    @Schema(description = "CBS-buurtcode / CBS code.", examples = "BU09350205")
        @NotNull
        @Pattern(regexp = NeighbourhoodCodes.FORM)
        String code,
    @Schema(description = "Buurtnaam / name.", examples = "Caberg") @NotBlank @Size(max = 100)
        String name,
    @Schema(description = "CBS-wijkcode / code of the district.", examples = "WK093502")
        @NotNull
        @Pattern(regexp = "^WK[0-9A-Z]{6}$")
        String districtCode,
    @Schema(description = "Wijknaam / name of the district.", examples = "Buitenwijk West")
        @NotBlank
        @Size(max = 100)
        String districtName,
    @Schema(description = "Inwoners / inhabitants; absent where CBS gives none.", examples = "2455")
        @Min(0)
        Integer inhabitants) {}
