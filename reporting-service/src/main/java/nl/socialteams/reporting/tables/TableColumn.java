// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Grootheid van een tabel / measure of a table. */
@Schema(name = "TableColumn", description = "Grootheid van een tabel / measure of a table.")
public record TableColumn(
    @NotNull
        @Schema(
            description = "Naam, ook van de kolom / name, of the column too.",
            examples = "amount")
        String measure,
    @NotNull @Schema(description = "Eenheid / unit.", examples = "EUR") String unit) {}
