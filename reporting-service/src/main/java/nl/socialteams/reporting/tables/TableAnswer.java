// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.reporting.table.Areas;
import nl.socialteams.reporting.table.By;

/** A table with what its figures are of and how they were made. */
@Schema(name = "TableAnswer", description = "Tabel / a table with its figures.")
public record TableAnswer(
    @NotNull @Schema(description = "Tabel / which table.", examples = "client-characteristics")
        String tableName,
    @NotNull @Schema(description = "Titel / title.", examples = "Kenmerken van cliënten")
        String title,
    @NotNull @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        String municipality,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2013-01-01")
        LocalDate from,
    @NotNull @Schema(description = "Laatste dag / last day.", examples = "2013-12-31")
        LocalDate until,
    @NotNull @Schema(description = "Peildatum / reference date.", examples = "2013-12-31")
        LocalDate on,
    @NotNull @Schema(description = "Indeling / grouping.", examples = "MUNICIPALITY") By by,
    @NotNull @Schema(description = "Gebieden / areas.", examples = "AS_THEY_WERE") Areas areas,
    @Schema(
            description = "Zoals toen bekend / as known then; absent for as known now.",
            examples = "2014-02-01T00:00:00Z")
        Instant knownAt,
    @Schema(description = "Eerste dag van de andere periode / of the other period.")
        LocalDate comparedFrom,
    @Schema(description = "Laatste dag van de andere periode / of the other period.")
        LocalDate comparedUntil,
    @NotNull @Schema(description = "Rijen; wat ontbreekt is nul / rows; what is absent is none.")
        List<TableRow> rows,
    @NotNull @Schema(description = "Populatie per groep / population by group.")
        List<TableGroup> groups,
    @NotNull
        @Schema(
            description = "Populatie / what is counted.",
            examples = "Cases die in de periode zijn aangemeld.")
        String population,
    @NotNull
        @Schema(
            description = "Methode / how it is counted.",
            examples =
                "Bij alleen een geboortejaar is de leeftijd het jaar van de peildatum min"
                    + " dat jaar.")
        String method,
    @NotNull
        @Schema(
            description = "Over de aandelen / about the shares.",
            examples = "Elk aandeel is apart afgerond; samen hoeven zij geen 100 te zijn.")
        String shares,
    @NotNull
        @Schema(
            description = "Afscherming / disclosure control.",
            examples = "Aantallen onder 5 zijn afgeschermd.")
        String disclosure,
    @NotNull TableCompleteness completeness,
    @NotNull @Schema(description = "Codelijsten / code lists that held in the period.")
        List<TableCodeList> codeLists,
    @Schema(
            description =
                "Tijdstip van de nieuwste verwerkte gebeurtenis / the time of the newest event"
                    + " that was processed.",
            examples = "2014-12-03T16:00:00Z")
        Instant processedUntil,
    @Schema(
            description = "Sinds wanneer deze cijfers zo zijn / since when these figures are so.",
            examples = "2014-12-03T16:00:00Z")
        Instant changedAt,
    @NotNull
        @Schema(
            description = "Waar deze tabel is uitgelegd / where this table is explained.",
            examples = "https://socialteams.example/reports/client-characteristics")
        URI definition) {

  /** Without rows where nothing changed since; null for all of it. */
  TableAnswer since(Instant moment) {
    boolean unchanged = moment != null && changedAt != null && !changedAt.isAfter(moment);
    return unchanged ? with(List.of()) : this;
  }

  private TableAnswer with(List<TableRow> others) {
    return new TableAnswer(
        tableName,
        title,
        municipality,
        from,
        until,
        on,
        by,
        areas,
        knownAt,
        comparedFrom,
        comparedUntil,
        others,
        groups,
        population,
        method,
        shares,
        disclosure,
        completeness,
        codeLists,
        processedUntil,
        changedAt,
        definition);
  }
}
