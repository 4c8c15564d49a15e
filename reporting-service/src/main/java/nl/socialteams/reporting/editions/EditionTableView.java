// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.reporting.tables.TableAnswer;

/** A table as it was published. */
@Schema(name = "EditionTable", description = "Tabel van een editie / a table of an edition.")
public record EditionTableView(
    @NotNull @Schema(description = "Plaats in de editie / place in the edition.", examples = "1")
        Integer position,
    @NotNull @Schema(description = "Tabel / table.", examples = "intake") String tableName,
    @NotNull
        @Schema(
            description = "SHA-256 over de tabel / of the table.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String checksum,
    @NotNull TableAnswer answer) {}
