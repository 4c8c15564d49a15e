// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ceiling;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Ceilings over HTTP. */
@Path("/budgets")
@Tag(name = "budgets", description = "Werkbudgetten / working budgets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CeilingResource {
  /** What was set never changes. */
  private static final long ONLY_VERSION = 1;

  private final VisibleBudget visible;
  private final SetCeiling setCeiling;
  private final CeilingRepository ceilings;

  @Inject
  CeilingResource(VisibleBudget visible, SetCeiling setCeiling, CeilingRepository ceilings) {
    this.visible = visible;
    this.setCeiling = setCeiling;
    this.ceilings = ceilings;
  }

  @POST
  @Path("/{budgetId}/ceilings")
  @RolesAllowed(BudgetRights.GRANT)
  @Idempotent(required = true)
  @Extension(name = "x-idempotency-key-required", value = "true", parseValue = true)
  @Operation(
      operationId = "setCeiling",
      summary = "Set a ceiling on a working budget",
      description =
          "Stelt een *plafond* vast per team, per huishouden of per uitgave; wat het laatst is"
              + " vastgesteld telt / what may be asked at most; what was set last counts.")
  @APIResponseSchema(value = CeilingView.class, responseCode = "201")
  public Response set(
      @PathParam("budgetId") @Parameter(description = "Werkbudget / budget.") UUID budgetId,
      @NotNull @Valid NewCeiling wanted) {
    Ceiling ceiling = setCeiling.set(visible.budget(budgetId), wanted);
    return Versioned.created(
        URI.create("/budget/v1/budgets/" + budgetId + "/ceilings/" + ceiling.id()),
        ceiling.view(),
        ONLY_VERSION);
  }

  @GET
  @Path("/{budgetId}/ceilings")
  @RolesAllowed(BudgetRights.READ)
  @Operation(
      operationId = "listCeilings",
      summary = "List the ceilings of a working budget",
      description = "De *plafonds* van een werkbudget, laatst vastgestelde eerst / newest first.")
  public RestResponse<CeilingList> list(
      @PathParam("budgetId") @Parameter(description = "Werkbudget / budget.") UUID budgetId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return ceilings
        .page(visible.budget(budgetId).id(), page.after(1), page.limit())
        .map(Ceiling::view)
        .answer(uri, CeilingList::new);
  }

  @GET
  @Path("/{budgetId}/ceilings/{ceilingId}")
  @RolesAllowed(BudgetRights.READ)
  @Operation(
      operationId = "getCeiling",
      summary = "Fetch a ceiling",
      description = "Een *plafond* / a ceiling.")
  public RestResponse<CeilingView> get(
      @PathParam("budgetId") @Parameter(description = "Werkbudget / budget.") UUID budgetId,
      @PathParam("ceilingId") @Parameter(description = "Plafond / ceiling.") UUID ceilingId) {
    Budget budget = visible.budget(budgetId);
    Ceiling ceiling =
        ceilings
            .findByIdOptional(ceilingId)
            .filter(found -> found.budget().equals(budget.id()))
            .orElseThrow(NotFoundException::new);
    return Versioned.ok(ceiling.view(), ONLY_VERSION);
  }
}
