// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

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
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Expenditures over HTTP. */
@Path("/expenditures")
@Tag(
    name = "expenditures",
    description = "Uitgaven uit een werkbudget / expenditures from a budget")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ExpenditureResource {
  private final RequestExpenditure requestExpenditure;
  private final VisibleBudget visibleBudget;
  private final VisibleExpenditure visible;
  private final ExpenditureRepository expenditures;
  private final ShowExpenditure show;

  @Inject
  ExpenditureResource(
      RequestExpenditure requestExpenditure,
      VisibleBudget visibleBudget,
      VisibleExpenditure visible,
      ExpenditureRepository expenditures,
      ShowExpenditure show) {
    this.requestExpenditure = requestExpenditure;
    this.visibleBudget = visibleBudget;
    this.visible = visible;
    this.expenditures = expenditures;
    this.show = show;
  }

  @POST
  @RolesAllowed(BudgetRights.REQUEST)
  @Idempotent(required = true)
  @Extension(name = "x-idempotency-key-required", value = "true", parseValue = true)
  @Operation(
      operationId = "requestExpenditure",
      summary = "Ask for an expenditure",
      description =
          "Vraagt een *uitgave* uit het werkbudget aan en reserveert het bedrag meteen; wat binnen"
              + " het eigen *mandaat* valt is meteen toegekend / asks for an expenditure and"
              + " reserves its amount at once; what lies within one's own mandate is APPROVED by"
              + " the same call.")
  @APIResponseSchema(value = ExpenditureView.class, responseCode = "201")
  public Response request(@NotNull @Valid NewExpenditure wanted) {
    Expenditure expenditure = requestExpenditure.request(wanted);
    return Versioned.created(
        URI.create("/budget/v1/expenditures/" + expenditure.id()),
        show.view(expenditure),
        expenditure.version());
  }

  @GET
  @RolesAllowed(BudgetRights.READ_EXPENDITURES)
  @Operation(
      operationId = "listExpenditures",
      summary = "List expenditures",
      description = "De *uitgaven* van een gemeente, laatst aangevraagde eerst / newest first.")
  public RestResponse<ExpenditureList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Budget.MUNICIPALITY_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("budgetId") @Parameter(description = "Alleen uit dit werkbudget / budget.")
          UUID budgetId,
      @QueryParam("teamId") @Parameter(description = "Alleen van dit team / team.") UUID teamId,
      @QueryParam("status") @Parameter(description = "Alleen met deze status / status.")
          ExpenditureStatus status,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    ExpenditureFilter filter =
        ExpenditureFilter.of(visibleBudget.municipality(municipality), budgetId, teamId, status);
    return expenditures
        .page(filter, page.after(1), page.limit())
        .map(show::listed)
        .answer(uri, ExpenditureList::new);
  }

  @GET
  @Path("/{expenditureId}")
  @RolesAllowed(BudgetRights.READ_EXPENDITURES)
  @Operation(
      operationId = "getExpenditure",
      summary = "Fetch an expenditure",
      description = "Een *uitgave* met haar statussen / an expenditure with its statuses.")
  public RestResponse<ExpenditureView> get(
      @PathParam("expenditureId") @Parameter(description = "Uitgave / expenditure.")
          UUID expenditureId) {
    return show.answer(visible.expenditure(expenditureId));
  }
}
