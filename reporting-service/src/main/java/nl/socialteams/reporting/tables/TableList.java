// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tabellen / tables. */
@Schema(name = "TableList", description = "Tabellen / tables.")
public record TableList(
    @NotNull @Schema(description = "Op naam / by name.") List<TableDescription> items) {}
