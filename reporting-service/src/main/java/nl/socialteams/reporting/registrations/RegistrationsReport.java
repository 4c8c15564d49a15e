// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Registrations in a period, with what the figures are of and how they were made. */
@Schema(name = "RegistrationsReport", description = "Aanmeldingen / registrations in a period.")
public record RegistrationsReport(
    @NotNull @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        String municipality,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2013-01-01")
        LocalDate from,
    @NotNull @Schema(description = "Laatste dag / last day.", examples = "2013-12-31")
        LocalDate until,
    @NotNull @Schema(description = "Indeling / grouping.", examples = "TOTAL") Grouping by,
    @Schema(
            description = "Zoals toen bekend / as known then; absent for as known now.",
            examples = "2014-01-15T00:00:00Z")
        Instant knownAt,
    @NotNull @Schema(description = "Rijen / rows.") List<RegistrationsRow> rows,
    @NotNull @Schema(description = "Alle aanmeldingen / all registrations.", examples = "98")
        Integer registrations,
    @NotNull @Schema(description = "Cases.", examples = "98") Integer cases,
    @NotNull @Schema(description = "Personen zonder case.", examples = "0")
        Integer personsWithoutCase,
    @NotNull @Schema(description = "Buiten het systeem / outside the system.", examples = "0")
        Integer outsideSystem,
    @NotNull @Schema(description = "Instroom / cases registered.", examples = "98") Integer inflow,
    @NotNull @Schema(description = "Uitstroom / cases closed.", examples = "31") Integer outflow,
    @NotNull
        @Schema(
            description = "Lopende cases aan het eind van de laatste dag / running at the end.",
            examples = "67")
        Integer running,
    @NotNull
        @Pattern(regexp = "^\\d+\\.\\d{2}$")
        @Schema(description = "Kalendermaanden / calendar months.", examples = "12.00")
        String months,
    @NotNull
        @Pattern(regexp = "^\\d+\\.\\d$")
        @Schema(description = "Cases per maand / cases per month.", examples = "8.2")
        String averageCasesPerMonth,
    @NotNull RegistrationsCompleteness completeness,
    @NotNull
        @Schema(
            description = "Populatie / what is counted.",
            examples = "Alle aanmeldingen in de periode.")
        String population,
    @NotNull
        @Schema(
            description = "Methode / how it is counted.",
            examples = "Een aanmelding telt op haar datum van aanmelding.")
        String method,
    @Schema(
            description =
                "Tijdstip van de nieuwste verwerkte gebeurtenis / the time of the newest event"
                    + " that was processed.",
            examples = "2014-12-03T16:00:00Z")
        Instant processedUntil,
    @NotNull
        @Schema(
            description = "Waar dit rapport is uitgelegd / where this report is explained.",
            examples = "https://socialteams.example/reports/registrations")
        URI definition) {}
