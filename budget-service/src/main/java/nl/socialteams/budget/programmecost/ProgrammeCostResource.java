// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.programmecost;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Costs of the programme over HTTP. */
@Path("/programme-costs")
@Tag(
    name = "subsidies",
    description = "Subsidies en programmakosten / subsidies and programme costs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ProgrammeCostResource {
  private final RecordProgrammeCost recordProgrammeCost;
  private final VisibleBudget visible;
  private final Facts facts;

  @Inject
  ProgrammeCostResource(
      RecordProgrammeCost recordProgrammeCost, VisibleBudget visible, Facts facts) {
    this.recordProgrammeCost = recordProgrammeCost;
    this.visible = visible;
    this.facts = facts;
  }

  @POST
  @RolesAllowed(BudgetRights.ADMINISTER_SUBSIDIES)
  @Idempotent
  @Operation(
      operationId = "recordProgrammeCost",
      summary = "Record what the programme cost",
      description =
          "Legt *programmakosten* van een jaar vast; een correctie komt in de plaats van een eerdere"
              + " regel / records costs of a year.")
  @APIResponseSchema(value = ProgrammeCostView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewProgrammeCost wanted) {
    ProgrammeCost line = recordProgrammeCost.record(wanted);
    return Versioned.created(
        URI.create("/budget/v1/programme-costs/" + line.id()), ProgrammeCostView.of(line), 1);
  }

  @GET
  @RolesAllowed(BudgetRights.READ_SUBSIDIES)
  @Operation(
      operationId = "listProgrammeCosts",
      summary = "List programme costs",
      description = "De *programmakosten*, laatst vastgelegde eerst / newest first.")
  public RestResponse<ProgrammeCostList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Budget.MUNICIPALITY_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("year") @Parameter(description = "Alleen van dit jaar / year.", example = "2013")
          Integer year,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.municipality(municipality);
    Map<String, Object> having = new HashMap<>();
    having.put("municipality", municipality);
    having.put("year", year);
    return facts
        .page(ProgrammeCost.class, having, page.after(1), page.limit())
        .map(ProgrammeCostView::of)
        .answer(uri, ProgrammeCostList::new);
  }

  @GET
  @Path("/{lineId}")
  @RolesAllowed(BudgetRights.READ_SUBSIDIES)
  @Operation(
      operationId = "getProgrammeCost",
      summary = "Fetch programme costs",
      description = "Een regel *programmakosten* / a line of programme costs.")
  public RestResponse<ProgrammeCostView> get(
      @PathParam("lineId") @Parameter(description = "Regel / line.") UUID lineId) {
    ProgrammeCost line = facts.visible(ProgrammeCost.class, lineId);
    return Versioned.ok(ProgrammeCostView.of(line), line.knownUntil() == null ? 1 : 2);
  }
}
