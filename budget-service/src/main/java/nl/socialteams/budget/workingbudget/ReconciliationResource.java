// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.ledger.AddUpLedger;

/** Whether a budget equals its ledger, over HTTP. */
@Path("/budgets")
@Tag(name = "budgets", description = "Werkbudgetten / working budgets")
@RunOnVirtualThread
@Transactional
public class ReconciliationResource {
  private final VisibleBudget visible;
  private final AddUpLedger ledger;

  @Inject
  ReconciliationResource(VisibleBudget visible, AddUpLedger ledger) {
    this.visible = visible;
    this.ledger = ledger;
  }

  @GET
  @Path("/{budgetId}/reconciliation")
  @RolesAllowed(BudgetRights.RECONCILE)
  @Operation(
      operationId = "reconcileBudget",
      summary = "Reconcile a working budget with its ledger",
      description =
          "Telt alle boekingen in het *grootboek* op en vergelijkt ze met het werkbudget / adds all"
              + " entries up and compares them with the budget.")
  public RestResponse<ReconciliationView> reconcile(
      @PathParam("budgetId") @Parameter(description = "Werkbudget / budget.") UUID budgetId) {
    Budget budget = visible.budget(budgetId);
    return RestResponse.ok(ReconciliationView.of(budget, ledger.of(budgetId, budget.lastEntry())));
  }
}
