// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.cursors.PageQuery;

/** Warnings about a budget over HTTP. */
@Path("/budgets")
@Tag(name = "budgets", description = "Werkbudgetten / working budgets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class WarningResource {
  private final VisibleBudget visible;
  private final BudgetRemarks remarks;

  @Inject
  WarningResource(VisibleBudget visible, BudgetRemarks remarks) {
    this.visible = visible;
    this.remarks = remarks;
  }

  @GET
  @Path("/{budgetId}/warnings")
  @RolesAllowed(BudgetRights.READ)
  @Operation(
      operationId = "listBudgetWarnings",
      summary = "List the warnings about a working budget",
      description =
          "*Waarschuwingen*: 75, 90 en 100 procent gereserveerd of uitgegeven, ook doordat geld is overgeboekt, elk eenmaal en op"
              + " volgorde van tijd / also where money was transferred to another budget, each share once, in the order of time.")
  public RestResponse<WarningList> list(
      @PathParam("budgetId") @Parameter(description = "Werkbudget / budget.") UUID budgetId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    int after = page.after(1).number(0, 0);
    List<WarningView> found =
        remarks.warnings(visible.budget(budgetId).id()).stream()
            .filter(warning -> warning.percent() > after)
            .map(WarningView::of)
            .toList();
    return Page.of(found, page.limit(), warning -> Cursor.after(warning.percent()))
        .answer(uri, WarningList::new);
  }
}
