// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the tables of an edition. */
@Schema(name = "EditionTableList", description = "Tabellen van een editie / its tables.")
public record EditionTableList(
    @NotNull @Schema(description = "In hun volgorde / in their order.")
        List<EditionTableView> items) {}
