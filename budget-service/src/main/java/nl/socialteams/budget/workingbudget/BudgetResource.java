// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Working budgets over HTTP. */
@Path("/budgets")
@Tag(name = "budgets", description = "Werkbudgetten / working budgets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class BudgetResource {
  private final GrantBudget grantBudget;
  private final VisibleBudget visible;
  private final BudgetRepository budgets;

  @Inject
  BudgetResource(GrantBudget grantBudget, VisibleBudget visible, BudgetRepository budgets) {
    this.grantBudget = grantBudget;
    this.visible = visible;
    this.budgets = budgets;
  }

  @POST
  @RolesAllowed(BudgetRights.GRANT)
  @Idempotent(required = true)
  @Extension(name = "x-idempotency-key-required", value = "true", parseValue = true)
  @Operation(
      operationId = "grantBudget",
      summary = "Grant a working budget",
      description =
          "Stelt een *werkbudget* beschikbaar aan de sociale teams van een gemeente / grants a"
              + " working budget; one for a municipality, year and source of funds.")
  @APIResponseSchema(value = BudgetView.class, responseCode = "201")
  public Response grant(@NotNull @Valid NewBudget wanted) {
    GrantBudget.GrantedBudget granted = grantBudget.grant(wanted);
    return Versioned.created(
        URI.create("/budget/v1/budgets/" + granted.budget().id()),
        granted.view(),
        granted.balances().version());
  }

  @GET
  @RolesAllowed(BudgetRights.READ)
  @Operation(
      operationId = "listBudgets",
      summary = "List working budgets",
      description = "De *werkbudgetten* van een gemeente, nieuwste jaar eerst / newest year first.")
  public RestResponse<BudgetList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Budget.MUNICIPALITY_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("year") @Parameter(description = "Begrotingsjaar / year.", example = "2017")
          Integer year,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return budgets
        .page(visible.municipality(municipality), year, page.after(2), page.limit())
        .map(BudgetView::of)
        .answer(uri, BudgetList::new);
  }

  @GET
  @Path("/{budgetId}")
  @RolesAllowed(BudgetRights.READ)
  @Operation(
      operationId = "getBudget",
      summary = "Fetch a working budget",
      description =
          "Een *werkbudget* met wat er nog van over is / a budget and what is left of it.")
  public RestResponse<BudgetView> get(
      @PathParam("budgetId") @Parameter(description = "Werkbudget / budget.") UUID budgetId) {
    Budget budget = visible.budget(budgetId);
    return Versioned.ok(BudgetView.of(budget), budget.balances().version());
  }
}
