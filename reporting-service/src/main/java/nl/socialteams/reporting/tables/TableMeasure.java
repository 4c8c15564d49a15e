// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Grootheid / measure. */
@Schema(name = "TableMeasure", description = "Grootheid / measure.")
public record TableMeasure(
    @NotNull @Schema(description = "Naam / name.", examples = "amount") String measure,
    @NotNull @Schema(description = "Eenheid / unit.", examples = "EUR") String unit,
    @NotNull @Schema(description = "Cijfer / figure, with a decimal point.", examples = "125.00")
        String figure) {}
