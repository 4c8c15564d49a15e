// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.reporting.table.Areas;

/** Load per team on a day, with what the figures are of and how they were made. */
@Schema(name = "TeamLoadReport", description = "Werkdruk per team / load per team on a day.")
public record TeamLoadReport(
    @NotNull @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        String municipality,
    @NotNull @Schema(description = "Peildatum / reference date.", examples = "2016-12-31")
        LocalDate on,
    @NotNull @Schema(description = "Gebieden / areas.", examples = "AS_THEY_WERE") Areas areas,
    @NotNull
        @Schema(description = "Dag van de gebieden / day of the areas.", examples = "2016-12-31")
        LocalDate areasOn,
    @Schema(
            description = "Zoals toen bekend / as known then; absent for as known now.",
            examples = "2017-01-15T00:00:00Z")
        Instant knownAt,
    @Schema(
            description =
                "Jaar van de CBS-buurtenlijst / year of the list; absent where none is as old.",
            examples = "2014")
        Integer listYear,
    @NotNull @Schema(description = "Teams.") List<TeamLoadRow> rows,
    @NotNull TeamLoadCompleteness completeness,
    @NotNull
        @Schema(
            description = "Populatie / what is counted.",
            examples = "Cases die aan het eind van de peildatum lopen.")
        String population,
    @NotNull
        @Schema(
            description = "Methode / how it is counted.",
            examples = "Gebieden zoals zij waren. Niets wordt geschat.")
        String method,
    @Schema(
            description =
                "Tijdstip van de nieuwste verwerkte gebeurtenis / the time of the newest event"
                    + " that was processed.",
            examples = "2017-02-23T09:00:00Z")
        Instant processedUntil,
    @NotNull
        @Schema(
            description = "Waar dit rapport is uitgelegd / where this report is explained.",
            examples = "https://socialteams.example/reports/team-load")
        URI definition) {}
