// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Waarde van een dimensie / value of a dimension. */
@Schema(name = "TableValue", description = "Waarde van een dimensie / value of a dimension.")
public record TableValue(
    @NotNull @Schema(description = "Dimensie / dimension.", examples = "characteristic")
        String dimension,
    @NotNull @Schema(description = "Code.", examples = "GENDER") String code,
    @NotNull @Schema(description = "In woorden / in words.", examples = "geslacht") String label) {}
