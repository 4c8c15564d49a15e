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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import nl.socialteams.conditional.ExpectedVersion;
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
  private static final String TAG = "De ETag van wat u las / the ETag of what you read.";

  private final VisibleMunicipality visibleMunicipality;
  private final VisiblePlan visible;
  private final PlanRepository plans;
  private final ShowPlan showPlan;
  private final DraftPlan draftPlan;
  private final AgreePlan agreePlan;
  private final EndPlan endPlan;
  private final RecordOutcome recordOutcome;

  @Inject
  PlanResource(
      VisibleMunicipality visibleMunicipality,
      VisiblePlan visible,
      PlanRepository plans,
      ShowPlan showPlan,
      DraftPlan draftPlan,
      AgreePlan agreePlan,
      EndPlan endPlan,
      RecordOutcome recordOutcome) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.plans = plans;
    this.showPlan = showPlan;
    this.draftPlan = draftPlan;
    this.agreePlan = agreePlan;
    this.endPlan = endPlan;
    this.recordOutcome = recordOutcome;
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
    return answer(visible.seen(planId));
  }

  @PUT
  @Path("/{planId}/draft")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "savePlanDraft",
      summary = "Save the draft of a plan",
      description =
          "Bewaart het *concept*, ook onvolledig; na een akkoord begint hiermee de volgende versie /"
              + " saved however incomplete; after an agreement it begins the next version.")
  public RestResponse<PlanView> save(
      @PathParam("planId") @Parameter(description = "Plan.") UUID planId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid PlanDraft draft) {
    Plan plan = expected(planId, ifMatch);
    draftPlan.again(plan, draft);
    return answer(plan);
  }

  @POST
  @Path("/{planId}/agreements")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "agreePlan",
      summary = "Record that the resident agrees",
      description =
          "Legt het *akkoord van de bewoner* met het concept vast; nu gelden de regels / from now"
              + " on the rules apply; pointers of faults lead into the draft.")
  public RestResponse<PlanView> agree(
      @PathParam("planId") @Parameter(description = "Plan.") UUID planId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid ResidentAgreement agreement) {
    Plan plan = expected(planId, ifMatch);
    agreePlan.agree(plan, agreement);
    return answer(plan);
  }

  @POST
  @Path("/{planId}/outcomes")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "recordInterventionOutcome",
      summary = "Record what came of an intervention",
      description =
          "Legt de *uitkomst van een interventie* vast, of corrigeert haar / or corrects it.")
  public RestResponse<PlanView> recordOutcome(
      @PathParam("planId") @Parameter(description = "Plan.") UUID planId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid NewOutcome outcome) {
    Plan plan = expected(planId, ifMatch);
    recordOutcome.record(plan, outcome);
    return answer(plan);
  }

  @POST
  @Path("/{planId}/endings")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "endPlan",
      summary = "End a plan",
      description = "*Beëindigt* een plan: afgerond, beëindigd, of ingetrokken / ends a plan.")
  public RestResponse<PlanView> end(
      @PathParam("planId") @Parameter(description = "Plan.") UUID planId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid PlanEnding ending) {
    Plan plan = expected(planId, ifMatch);
    endPlan.end(plan, ending);
    return answer(plan);
  }

  @GET
  @Path("/{planId}/versions")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listPlanVersions",
      summary = "List the versions of a plan",
      description = "De *versies van een plan*, ook het concept / the draft among them.")
  public RestResponse<PlanVersionList> listVersions(
      @PathParam("planId") @Parameter(description = "Plan.") UUID planId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return showPlan
        .versions(visible.seen(planId), page.after(1), page.limit())
        .answer(uri, PlanVersionList::new);
  }

  @GET
  @Path("/{planId}/versions/{number}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getPlanVersion",
      summary = "Fetch a version of a plan",
      description = "Een *versie van een plan*; wat vastgesteld is, verandert nooit / one of them.")
  public RestResponse<PlanVersionView> getVersion(
      @PathParam("planId") @Parameter(description = "Plan.") UUID planId,
      @PathParam("number") @Parameter(description = "Nummer / number.", example = "1") int number) {
    Plan plan = visible.seen(planId);
    PlanVersionView found = showPlan.find(plan, number).orElseThrow(NotFoundException::new);
    return Versioned.ok(found, found.agreed() ? number : plan.version());
  }

  private Plan expected(UUID planId, String ifMatch) {
    Plan plan = visible.worked(planId);
    ExpectedVersion.from(ifMatch).requireMatch(plan.version());
    return plan;
  }

  private RestResponse<PlanView> answer(Plan plan) {
    plans.flush();
    return Versioned.ok(showPlan.show(plan), plan.version());
  }
}
