// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.journal;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.spent.PeriodQuery;
import nl.socialteams.budget.workingbudget.VisibleBudget;

/** The journal over HTTP. */
@Path("/journal")
@Tag(name = "journal", description = "Journaal voor de financiële administratie / the journal")
@RunOnVirtualThread
@Transactional
public class JournalResource {
  private static final String CSV = "text/csv";

  private final WriteJournal writeJournal;
  private final VisibleBudget visible;
  private final Clock clock;

  @Inject
  JournalResource(WriteJournal writeJournal, VisibleBudget visible, Clock clock) {
    this.writeJournal = writeJournal;
    this.visible = visible;
    this.clock = clock;
  }

  @GET
  @Produces(CSV)
  @RolesAllowed(BudgetRights.EXPORT_JOURNAL)
  @Operation(
      operationId = "exportJournal",
      summary = "Export the journal of a period",
      description =
          "Het *journaal* van een periode als CSV (RFC 4180): elke beweging als debet- en creditregel,"
              + " op valutadatum en boekingsnummer / every movement as a debit and a credit line, by"
              + " value date and entry.")
  @APIResponse(
      responseCode = "200",
      description = "The journal.",
      content =
          @Content(
              mediaType = CSV,
              schema = @Schema(type = SchemaType.STRING, examples = "date,budget_id,budget_year")))
  public RestResponse<StreamingOutput> export(@Valid @BeanParam PeriodQuery query) {
    Period period = query.period(visible, clock);
    return RestResponse.ok(to -> writeJournal.of(period, to));
  }
}
