// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.yearend;

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
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.BudgetView;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** The end of a budget's year over HTTP. */
@Path("/budgets")
@Tag(name = "budgets", description = "Werkbudgetten / working budgets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClosingResource {
  private final VisibleBudget visible;
  private final CloseYear closeYear;

  @Inject
  ClosingResource(VisibleBudget visible, CloseYear closeYear) {
    this.visible = visible;
    this.closeYear = closeYear;
  }

  @POST
  @Path("/{budgetId}/closings")
  @RolesAllowed(BudgetRights.GRANT)
  @Transactional
  @Operation(
      operationId = "closeBudget",
      summary = "Close a working budget",
      description =
          "*Jaarafsluiting*: de rest wordt overgeheveld of valt vrij, open reserveringen gaan mee"
              + " naar de opvolger; een afgesloten werkbudget gaat nooit meer open / what is left"
              + " is carried over or released, open reservations go along; never opened again.")
  public RestResponse<BudgetView> close(
      @PathParam("budgetId") @Parameter(description = "Werkbudget / budget.") UUID budgetId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewClosing closing) {
    Budget budget = visible.budget(budgetId);
    ExpectedVersion.from(ifMatch).requireMatch(budget.balances().version());
    Budget closed = closeYear.close(budget, closing);
    return Versioned.ok(BudgetView.of(closed), closed.balances().version());
  }
}
