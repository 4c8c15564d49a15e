// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.decision;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.expenditure.ExpenditureView;
import nl.socialteams.budget.expenditure.ShowExpenditure;
import nl.socialteams.budget.expenditure.VisibleExpenditure;
import nl.socialteams.conditional.ExpectedVersion;

/** Decisions about expenditures over HTTP. */
@Path("/expenditures")
@Tag(
    name = "expenditures",
    description = "Uitgaven uit een werkbudget / expenditures from a budget")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecisionResource {
  private final VisibleExpenditure visible;
  private final DecideExpenditure decideExpenditure;
  private final ShowExpenditure show;

  @Inject
  DecisionResource(
      VisibleExpenditure visible, DecideExpenditure decideExpenditure, ShowExpenditure show) {
    this.visible = visible;
    this.decideExpenditure = decideExpenditure;
    this.show = show;
  }

  @POST
  @Path("/{expenditureId}/decisions")
  @RolesAllowed(BudgetRights.DECIDE)
  @Transactional
  @Operation(
      operationId = "decideExpenditure",
      summary = "Decide on an expenditure",
      description =
          "*Besluit* over een aangevraagde uitgave, binnen het *mandaat* van wie besluit; een"
              + " weigering geeft het bedrag vrij / approves or refuses under a mandate; refusing"
              + " gives the amount back. Above the mandate's four-eyes limit it stays RESERVED"
              + " until a second person approves.")
  public RestResponse<ExpenditureView> decide(
      @PathParam("expenditureId") @Parameter(description = "Uitgave / expenditure.")
          UUID expenditureId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewDecision decision) {
    decision.requireReason();
    Expenditure expenditure = visible.expenditure(expenditureId);
    ExpectedVersion.from(ifMatch).requireMatch(expenditure.version());
    decideExpenditure.decide(expenditure, decision);
    return show.answer(expenditure);
  }
}
