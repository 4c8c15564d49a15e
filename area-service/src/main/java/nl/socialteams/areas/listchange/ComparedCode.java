// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A neighbourhood that stands in one of the two lists only. */
@Schema(name = "ComparedCode", description = "Staat in een van beide / in one of the two.")
public record ComparedCode(
    @NotNull @Schema(examples = "BU09350205") String code,
    @NotNull @Schema(description = "Naam / name.", examples = "Caberg") String name,
    @NotNull
        @Schema(
            description =
                "Codes die er volgens vastgelegde wijzigingen bij horen; leeg als niemand dat heeft"
                    + " vastgelegd / what recorded changes connect it with.",
            examples = "[\"BU09350206\"]")
        List<String> connectedWith) {}
