// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** Drafts, agreements, outcomes and ends of plans over HTTP. */
@Path("/plans")
@Tag(name = "plans", description = "Plannen van huishoudens / plans of households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PlanChangeResource {
  private static final String TAG = "De ETag van wat u las / the ETag of what you read.";

  private final VisiblePlan visible;
  private final PlanRepository plans;
  private final ShowPlan showPlan;
  private final DraftPlan draftPlan;
  private final AgreePlan agreePlan;
  private final EndPlan endPlan;
  private final RecordOutcome recordOutcome;

  @Inject
  PlanChangeResource(
      VisiblePlan visible,
      PlanRepository plans,
      ShowPlan showPlan,
      DraftPlan draftPlan,
      AgreePlan agreePlan,
      EndPlan endPlan,
      RecordOutcome recordOutcome) {
    this.visible = visible;
    this.plans = plans;
    this.showPlan = showPlan;
    this.draftPlan = draftPlan;
    this.agreePlan = agreePlan;
    this.endPlan = endPlan;
    this.recordOutcome = recordOutcome;
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
