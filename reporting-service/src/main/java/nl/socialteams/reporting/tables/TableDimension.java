// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Dimensie van een tabel / dimension of a table. */
@Schema(name = "TableDimension", description = "Dimensie van een tabel / dimension of a table.")
public record TableDimension(
    @NotNull
        @Schema(
            description = "Naam, ook van de kolom / name, of the column too.",
            examples = "characteristic")
        String dimension,
    @Schema(
            description = "Codelijst / the code list of its values; absent where it has none.",
            examples = "LIFE_DOMAIN")
        String codeList) {}
