// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Plans over HTTP. */
@Path("/plans")
@Tag(name = "plans", description = "Plannen van huishoudens / plans of households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PlanResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisiblePlan visible;
  private final PlanRepository plans;
  private final ShowPlan showPlan;
  private final DraftPlan draftPlan;

  @Inject
  PlanResource(
      VisibleMunicipality visibleMunicipality,
      VisiblePlan visible,
      PlanRepository plans,
      ShowPlan showPlan,
      DraftPlan draftPlan) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.plans = plans;
    this.showPlan = showPlan;
    this.draftPlan = draftPlan;
  }

  @POST
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "draftPlan",
      summary = "Draft the plan of a household",
      description =
          "Begint het *plan* van het huishouden van een casus, zo onvolledig als het is / one plan"
              + " at a time; it may be incomplete.")
  @APIResponseSchema(value = PlanView.class, responseCode = "201")
  public Response draft(@NotNull @Valid NewPlan told) {
    Plan plan = draftPlan.draft(told);
    return Versioned.created(
        URI.create("/cases/v1/plans/" + plan.id()), showPlan.show(plan), plan.version());
  }

  @GET
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listPlans",
      summary = "List plans",
      description = "De *plannen* van huishoudens, de nieuwste eerst / the newest first.")
  public RestResponse<PlanList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("householdId")
          @Parameter(description = "Alleen van dit huishouden / only of this household.")
          UUID householdId,
      @QueryParam("status") @Parameter(description = "Alleen met deze status / only these.")
          PlanStatus status,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return plans
        .page(
            visibleMunicipality.code(municipality),
            householdId,
            status,
            page.after(1),
            page.limit())
        .map(showPlan::show)
        .answer(uri, PlanList::new);
  }

  @GET
  @Path("/{planId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getPlan",
      summary = "Fetch a plan",
      description =
          "Een *plan*: wat vastgesteld is en wat in de maak is, van de casussen die u ziet / what"
              + " was agreed and what is being drafted, of the cases that you see.")
  public RestResponse<PlanView> get(
      @PathParam("planId") @Parameter(description = "Plan.") UUID planId) {
    Plan plan = visible.seen(planId);
    return Versioned.ok(showPlan.show(plan), plan.version());
  }
}
