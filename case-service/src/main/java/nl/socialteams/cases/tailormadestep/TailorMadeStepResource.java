// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

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
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.tailormadeplan.TailorMadePlan;
import nl.socialteams.cases.tailormadeplan.VisibleTailorMadePlan;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Steps of tailor-made plans over HTTP. */
@Path("/tailor-made-plans")
@Tag(name = "tailorMadeSteps", description = "Stappen van maatwerkplannen / steps of such plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class TailorMadeStepResource {
  private static final String ALL = "/{tailorMadePlanId}/steps";
  private static final String ONE = ALL + "/{stepId}";
  private static final String PLAN = "Maatwerkplan / tailor-made plan.";
  private static final String STEP = "Stap / step.";
  private static final String TAG = "De ETag van wat u las / the ETag of what you read.";

  private final VisibleTailorMadePlan visible;
  private final TailorMadeStepRepository steps;
  private final StepTexts texts;
  private final OrderSteps orderSteps;
  private final TakeStep takeStep;

  @Inject
  TailorMadeStepResource(
      VisibleTailorMadePlan visible,
      TailorMadeStepRepository steps,
      StepTexts texts,
      OrderSteps orderSteps,
      TakeStep takeStep) {
    this.visible = visible;
    this.steps = steps;
    this.texts = texts;
    this.orderSteps = orderSteps;
    this.takeStep = takeStep;
  }

  @POST
  @Path(ALL)
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "planTailorMadeStep",
      summary = "Add a step to a tailor-made plan",
      description =
          "Zet een *stap* achteraan in een maatwerkplan dat een perspectief heeft / put last, in a"
              + " plan that has its perspective.")
  @APIResponseSchema(value = TailorMadeStepView.class, responseCode = "201")
  public Response add(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @NotNull @Valid NewStep told) {
    TailorMadeStep step = orderSteps.add(visible.worked(tailorMadePlanId), told);
    URI location =
        URI.create("/cases/v1/tailor-made-plans/" + tailorMadePlanId + "/steps/" + step.id());
    return Versioned.created(location, texts.show(step), step.version());
  }

  @GET
  @Path(ALL)
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listTailorMadeSteps",
      summary = "List the steps of a tailor-made plan",
      description = "De *stappen*, de meest bepalende eerst / the most decisive first.")
  public RestResponse<TailorMadeStepList> list(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return steps
        .page(visible.seen(tailorMadePlanId).id(), page.after(1), page.limit())
        .map(texts::show)
        .answer(uri, TailorMadeStepList::new);
  }

  @GET
  @Path(ONE)
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getTailorMadeStep",
      summary = "Fetch a step of a tailor-made plan",
      description = "Een *stap* met haar uitkomst / one step, with its outcome.")
  public RestResponse<TailorMadeStepView> get(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @PathParam("stepId") @Parameter(description = STEP) UUID stepId) {
    return answer(find(visible.seen(tailorMadePlanId), stepId));
  }

  @POST
  @Path("/{tailorMadePlanId}/reorderings")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "reorderTailorMadeSteps",
      summary = "Put the steps in another order",
      description =
          "Zet alle *stappen* in een andere volgorde, de meest bepalende eerst; met de ETag van het"
              + " plan / the most decisive first; by the ETag of the plan.")
  public RestResponse<StepOrder> reorder(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid StepOrder told) {
    TailorMadePlan plan = visible.worked(tailorMadePlanId);
    ExpectedVersion.from(ifMatch).requireMatch(plan.version());
    orderSteps.reorder(plan, told);
    return Versioned.ok(told, plan.version());
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
    TailorMadeStep step = find(plan, stepId);
    ExpectedVersion.from(ifMatch).requireMatch(step.version());
    return step;
  }

  private TailorMadeStep find(TailorMadePlan plan, UUID stepId) {
    return steps.of(plan.id(), stepId).orElseThrow(NotFoundException::new);
  }

  private RestResponse<TailorMadeStepView> answer(TailorMadeStep step) {
    return Versioned.ok(texts.show(step), step.version());
  }
}
