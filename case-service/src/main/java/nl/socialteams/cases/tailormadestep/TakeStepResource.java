// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
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
import nl.socialteams.cases.tailormadeplan.TailorMadePlan;
import nl.socialteams.cases.tailormadeplan.VisibleTailorMadePlan;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** Steps of tailor-made plans that are taken or dropped, over HTTP. */
@Path("/tailor-made-plans")
@Tag(name = "tailorMadeSteps", description = "Stappen van maatwerkplannen / steps of such plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class TakeStepResource {
  private static final String ONE = "/{tailorMadePlanId}/steps/{stepId}";
  private static final String PLAN = "Maatwerkplan / tailor-made plan.";
  private static final String STEP = "Stap / step.";
  private static final String TAG = "De ETag van wat u las / the ETag of what you read.";

  private final VisibleTailorMadePlan visible;
  private final TailorMadeStepRepository steps;
  private final StepTexts texts;
  private final TakeStep takeStep;

  @Inject
  TakeStepResource(
      VisibleTailorMadePlan visible,
      TailorMadeStepRepository steps,
      StepTexts texts,
      TakeStep takeStep) {
    this.visible = visible;
    this.steps = steps;
    this.texts = texts;
    this.takeStep = takeStep;
  }

  @POST
  @Path(ONE + "/beginnings")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "beginTailorMadeStep",
      summary = "Begin a step",
      description =
          "Begint een *stap*; die ervoor zijn dan begonnen of voorbij / those before it have begun"
              + " or are over.")
  public RestResponse<TailorMadeStepView> begin(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @PathParam("stepId") @Parameter(description = STEP) UUID stepId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid StepBeginning told) {
    TailorMadePlan plan = visible.worked(tailorMadePlanId);
    TailorMadeStep step = expected(plan, stepId, ifMatch);
    takeStep.begin(plan, step, told);
    return answer(step);
  }

  @POST
  @Path(ONE + "/completions")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "completeTailorMadeStep",
      summary = "Record that a step was taken",
      description = "Legt vast dat een *stap* is gezet, met de uitkomst / with its outcome.")
  public RestResponse<TailorMadeStepView> complete(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @PathParam("stepId") @Parameter(description = STEP) UUID stepId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid StepCompletion told) {
    TailorMadePlan plan = visible.worked(tailorMadePlanId);
    TailorMadeStep step = expected(plan, stepId, ifMatch);
    takeStep.complete(plan, step, told);
    return answer(step);
  }

  @POST
  @Path(ONE + "/droppings")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "dropTailorMadeStep",
      summary = "Drop a step",
      description = "Laat een *stap* vervallen, met reden / it is not taken any more.")
  public RestResponse<TailorMadeStepView> drop(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @PathParam("stepId") @Parameter(description = STEP) UUID stepId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid StepDropping told) {
    TailorMadePlan plan = visible.worked(tailorMadePlanId);
    TailorMadeStep step = expected(plan, stepId, ifMatch);
    takeStep.drop(plan, step, told);
    return answer(step);
  }

  private TailorMadeStep expected(TailorMadePlan plan, UUID stepId, String ifMatch) {
    TailorMadeStep step = steps.of(plan.id(), stepId).orElseThrow(NotFoundException::new);
    ExpectedVersion.from(ifMatch).requireMatch(step.version());
    return step;
  }

  private RestResponse<TailorMadeStepView> answer(TailorMadeStep step) {
    return Versioned.ok(texts.show(step), step.version());
  }
}
