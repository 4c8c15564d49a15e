// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows of a table were destroyed, or made to lead to nobody. */
@Schema(
    name = "RowsOfPerson",
    description = "Rijen van een tabel, vernietigd of anoniem gemaakt / rows of a table.")
public record DestroyedRows(
    @NotNull @Schema(description = "Tabel / table.", examples = "exchange_entry") String table,
    @NotNull @Schema(description = "Aantal / how many.", examples = "3") Integer rows) {}
