// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.net.URI;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.reporting.table.Exposure;

/** Wat een tabel is / what a table is. */
@Schema(name = "TableDescription", description = "Wat een tabel is / what a table is.")
public record TableDescription(
    @NotNull @Schema(description = "Naam / name.", examples = "client-characteristics")
        String tableName,
    @NotNull @Schema(description = "Eis / requirement.", examples = "R2") String requirement,
    @NotNull @Schema(description = "Titel / title.", examples = "Kenmerken van cliënten")
        String title,
    @NotNull
        @Schema(
            description = "Populatie / what is counted.",
            examples = "Cases die in de periode zijn aangemeld.")
        String population,
    @NotNull
        @Schema(
            description = "Methode / how it is counted.",
            examples = "Een case telt op de dag van aanmelding.")
        String method,
    @NotNull @Schema(description = "Dimensies / dimensions.") List<TableDimension> dimensions,
    @NotNull
        @Schema(
            description = "Grootheden naast aantal en aandeel / measures besides count and share.")
        List<TableColumn> measures,
    @NotNull @Schema(description = "Wie haar ziet / who sees it.", examples = "PROTECTED")
        Exposure exposure,
    @NotNull
        @Schema(
            description = "Waar zij is uitgelegd / where it is explained.",
            examples = "https://socialteams.example/reports/client-characteristics")
        URI definition) {}
