// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A district by the figures of one year. */
@Schema(name = "District", description = "Wijk / a district.")
public record DistrictView(
    @NotNull @Schema(description = "CBS-wijkcode / CBS code.", examples = "WK093502") String code,
    @NotNull @Schema(description = "Wijknaam / name.", examples = "Buitenwijk West") String name,
    @NotNull @Schema(description = "Jaar van de cijfers / year.", examples = "2024") Integer year,
    @Schema(
            description = "Inwoners, waar bekend; niet de som van afgeronde buurten / inhabitants.",
            examples = "31355")
        Integer inhabitants) {}
