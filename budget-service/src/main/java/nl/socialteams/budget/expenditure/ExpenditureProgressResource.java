// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

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
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** What happens to an expenditure after its request, over HTTP. */
@Path("/expenditures")
@Tag(
    name = "expenditures",
    description = "Uitgaven uit een werkbudget / expenditures from a budget")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExpenditureProgressResource {
  private final VisibleExpenditure visible;
  private final DecideExpenditure decideExpenditure;
  private final PayExpenditure payExpenditure;

  @Inject
  ExpenditureProgressResource(
      VisibleExpenditure visible,
      DecideExpenditure decideExpenditure,
      PayExpenditure payExpenditure) {
    this.visible = visible;
    this.decideExpenditure = decideExpenditure;
    this.payExpenditure = payExpenditure;
  }

  @POST
  @Path("/{expenditureId}/decisions")
  @RolesAllowed(BudgetRights.DECIDE)
  @Transactional
  @Operation(
      operationId = "decideExpenditure",
      summary = "Decide on an expenditure",
      description =
          "*Besluit* over een aangevraagde uitgave; een weigering geeft het bedrag vrij / approves or"
              + " refuses; refusing gives the amount back to the budget.")
  public RestResponse<ExpenditureView> decide(
      @PathParam("expenditureId") @Parameter(description = "Uitgave / expenditure.")
          UUID expenditureId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewDecision decision) {
    DecideExpenditure.requireReason(decision);
    Expenditure expenditure = visible.expenditure(expenditureId);
    ExpectedVersion.from(ifMatch).requireMatch(expenditure.version());
    decideExpenditure.decide(expenditure, decision);
    return Versioned.ok(ExpenditureView.of(expenditure), expenditure.version());
  }

  @POST
  @Path("/{expenditureId}/payments")
  @RolesAllowed(BudgetRights.DECIDE)
  @Transactional
  @Operation(
      operationId = "payExpenditure",
      summary = "Record the payment of an expenditure",
      description =
          "Legt de *betaling* van een toegekende uitgave vast / what was reserved is spent.")
  public RestResponse<ExpenditureView> pay(
      @PathParam("expenditureId") @Parameter(description = "Uitgave / expenditure.")
          UUID expenditureId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewPayment payment) {
    Expenditure expenditure = visible.expenditure(expenditureId);
    ExpectedVersion.from(ifMatch).requireMatch(expenditure.version());
    payExpenditure.pay(expenditure, payment);
    return Versioned.ok(ExpenditureView.of(expenditure), expenditure.version());
  }
}
