// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of a team beside the outline of its area. */
@Schema(name = "TeamOutlineProperties", description = "Bij het werkgebied / beside the area.")
public record TeamAreaProperties(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(description = "Teamnaam.", examples = "Caberg-Bosscherveld") String teamName,
    @NotNull @Schema(description = "Peildatum / day.", examples = "2017-03-01") LocalDate on,
    @NotNull @Schema(description = "Vereenvoudigd? / simplified?", examples = "true")
        Boolean simplified,
    @NotNull
        @Schema(
            description = "Buurten die getekend zijn / neighbourhoods that are drawn.",
            examples = "[\"BU09350205\"]")
        List<String> neighbourhoods,
    @NotNull
        @Schema(
            description =
                "Buurten waarvan het team alleen een deel bedient of waarvan de grens niet bekend"
                    + " is, niet getekend / served in part, or of unknown outline: not drawn.",
            examples = "[\"BU09350208\"]")
        List<String> notDrawn) {}
