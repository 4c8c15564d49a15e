// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destructionproof;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows of a table were destroyed. */
@Schema(name = "DestroyedRows", description = "Vernietigde rijen / destroyed rows of a table.")
public record DestroyedRows(
    @NotNull @Schema(description = "Tabel / table.", examples = "contact_moment") String table,
    @NotNull @Schema(description = "Aantal rijen / how many rows.", examples = "14")
        Integer rows) {}
