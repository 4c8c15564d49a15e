// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cijfers van de andere periode / figures of the other period. */
@Schema(
    name = "TableFigures",
    description = "Cijfers van de andere periode / figures of the other period.")
public record TableFigures(
    @Schema(description = "Aantal / how many; absent where suppressed.", examples = "40")
        Long count,
    @Schema(description = "Van hoeveel / of how many that answered.", examples = "98") Long of,
    @Schema(description = "Aandeel in procenten / share in per cent.", examples = "40.8")
        String share,
    @NotNull @Schema(description = "Grootheden / measures.") List<TableMeasure> measures,
    @NotNull @Schema(description = "Afgeschermd / suppressed.", examples = "false")
        Boolean suppressed) {}
