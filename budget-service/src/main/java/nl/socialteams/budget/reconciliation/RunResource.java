// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.cursors.PageQuery;

/** Runs of the reconciliation over HTTP. */
@Path("/reconciliation-runs")
@Tag(name = "budgets", description = "Werkbudgetten / working budgets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RunResource {
  private final RunRepository runs;

  @Inject
  RunResource(RunRepository runs) {
    this.runs = runs;
  }

  @GET
  @RolesAllowed(BudgetRights.RECONCILE)
  @Operation(
      operationId = "listReconciliationRuns",
      summary = "List the runs of the reconciliation",
      description =
          "De *aansluitingscontroles* van de laatste maand, laatste eerst, en wanneer alles het"
              + " laatst aansloot / the runs of the last month, and when everything last added up.")
  public RestResponse<ReconciliationRunList> list(
      @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
    return runs.page(page.after(1), page.limit())
        .map(ReconciliationRun::view)
        .answer(uri, items -> new ReconciliationRunList(runs.lastPassed(), items));
  }
}
