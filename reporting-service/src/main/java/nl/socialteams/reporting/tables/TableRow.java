// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rij / one row. */
@Schema(name = "TableRow", description = "Rij / one row.")
public record TableRow(
    @NotNull
        @Schema(
            description =
                "total, team, wijk, buurt of maand / the key of the row: total, team, district, neighbourhood or month.",
            examples = "total")
        String key,
    @NotNull @Schema(description = "Opschrift / label.", examples = "totaal") String label,
    @NotNull @Schema(description = "Waarden van de dimensies / values of the dimensions.")
        List<TableValue> values,
    @Schema(description = "Aantal / how many; absent where suppressed.", examples = "98")
        Long count,
    @Schema(
            description =
                "Van hoeveel / of how many that answered; absent where there is no share.",
            examples = "245")
        Long of,
    @Schema(
            description =
                "Aandeel in procenten, apart afgerond / share in per cent, rounded by itself.",
            examples = "40.0")
        String share,
    @NotNull @Schema(description = "Grootheden / measures.") List<TableMeasure> measures,
    @NotNull
        @Schema(
            description =
                "Afgeschermd / suppressed: a small count, or one that would give another away.",
            examples = "false")
        Boolean suppressed,
    @Schema(description = "De andere periode / the other period; absent where none was asked for.")
        TableFigures compared) {}
