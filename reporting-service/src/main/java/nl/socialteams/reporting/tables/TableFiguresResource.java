// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.reporting.access.AskedPeriods;
import nl.socialteams.reporting.access.MunicipalityCodes;
import nl.socialteams.reporting.access.ReportingRights;
import nl.socialteams.reporting.table.Areas;
import nl.socialteams.reporting.table.By;
import nl.socialteams.reporting.table.Period;
import nl.socialteams.reporting.table.TableQuestion;
import nl.socialteams.reporting.wording.ReportWords;

/** Figures of tables over HTTP. */
@Path("/tables")
@Tag(name = "reports", description = "Rapportages / reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TableFiguresResource {
  private static final String CSV_IN_FULL = WriteCsv.TEXT_CSV + ";charset=UTF-8;header=present";

  private final ReportTables tables;
  private final AnswerTable answer;
  private final WriteCsv csv;
  private final ReportWords words;

  @Inject
  TableFiguresResource(ReportTables tables, AnswerTable answer, WriteCsv csv, ReportWords words) {
    this.tables = tables;
    this.answer = answer;
    this.csv = csv;
    this.words = words;
  }

  @GET
  @Path("/{tableName}/rows")
  @Produces({MediaType.APPLICATION_JSON, WriteCsv.TEXT_CSV})
  @RolesAllowed(ReportingRights.READ)
  @APIResponseSchema(value = TableAnswer.class, responseCode = "200")
  @Operation(
      operationId = "readTable",
      summary = "Read the figures of a table",
      description =
          "De *cijfers van een tabel* over een periode, als JSON of als CSV (Accept: text/csv)."
              + " Zonder recht op onafgeschermde cijfers: gesloten perioden, als geheel, per maand"
              + " of langs de vaste indeling / without the right to unsuppressed figures: closed"
              + " periods, as a whole, by month or along the fixed division.")
  public Response rows(
      @PathParam("tableName")
          @Parameter(description = "Tabel / table.", example = "client-characteristics")
          String tableName,
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = MunicipalityCodes.FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("from")
          @NotNull
          @Parameter(description = "Eerste dag / first day.", example = "2013-01-01")
          LocalDate from,
      @QueryParam("until")
          @NotNull
          @Parameter(description = "Laatste dag / last day, included.", example = "2013-12-31")
          LocalDate until,
      @QueryParam("on")
          @Parameter(
              description =
                  "Peildatum; zonder is dat de laatste dag / reference date; else the"
                      + " last day.")
          LocalDate on,
      @QueryParam("by")
          @DefaultValue("MUNICIPALITY")
          @Parameter(description = "Indeling van de rijen / what the rows are.", example = "TEAM")
          By by,
      @QueryParam("areas")
          @DefaultValue("AS_THEY_WERE")
          @Parameter(
              description = "Met welke gebieden / with which areas.",
              example = "AS_THEY_WERE")
          Areas areas,
      @QueryParam("knownAt")
          @Parameter(description = "Alleen wat toen bekend was / only what was known then.")
          Instant knownAt,
      @QueryParam("comparedFrom")
          @Parameter(description = "Eerste dag van een andere periode ernaast / of another period.")
          LocalDate comparedFrom,
      @QueryParam("comparedUntil")
          @Parameter(description = "Laatste dag van die periode / last day of that period.")
          LocalDate comparedUntil,
      @QueryParam("changedSince")
          @Parameter(
              description =
                  "Geen rijen als er sindsdien niets is veranderd / no rows where nothing"
                      + " changed since.")
          Instant changedSince,
      @Context HttpHeaders headers) {
    AskedPeriods.requirePeriods(from, until, comparedFrom, comparedUntil);
    TableAnswer made =
        answer.answer(
            tables.named(tableName),
            new TableQuestion(
                municipality,
                new Period(from, until),
                on,
                by,
                areas,
                knownAt,
                comparedFrom == null ? null : new Period(comparedFrom, comparedUntil)));
    TableAnswer told = made.since(changedSince);
    boolean asCsv = prefersCsv(headers);
    return Response.ok(asCsv ? streamed(told) : told)
        .header(HttpHeaders.CONTENT_LANGUAGE, words.locale().getLanguage())
        .header(HttpHeaders.CONTENT_TYPE, asCsv ? CSV_IN_FULL : MediaType.APPLICATION_JSON)
        .build();
  }

  private StreamingOutput streamed(TableAnswer told) {
    return out -> csv.write(told, out);
  }

  private static boolean prefersCsv(HttpHeaders headers) {
    MediaType csvType = MediaType.valueOf(WriteCsv.TEXT_CSV);
    return headers.getAcceptableMediaTypes().stream()
        .filter(
            type ->
                type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(csvType))
        .findFirst()
        .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .isPresent();
  }
}
