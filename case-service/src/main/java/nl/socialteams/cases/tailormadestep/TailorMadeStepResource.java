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
  private static final String PLAN = "Maatwerkplan / tailor-made plan.";
  private static final String TAG = "De ETag van wat u las / the ETag of what you read.";

  private final VisibleTailorMadePlan visible;
  private final TailorMadeStepRepository steps;
  private final StepTexts texts;
  private final OrderSteps orderSteps;

  @Inject
  TailorMadeStepResource(
      VisibleTailorMadePlan visible,
      TailorMadeStepRepository steps,
      StepTexts texts,
      OrderSteps orderSteps) {
    this.visible = visible;
    this.steps = steps;
    this.texts = texts;
    this.orderSteps = orderSteps;
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
  @Path(ALL + "/{stepId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getTailorMadeStep",
      summary = "Fetch a step of a tailor-made plan",
      description = "Een *stap* met haar uitkomst / one step, with its outcome.")
  public RestResponse<TailorMadeStepView> get(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @PathParam("stepId") @Parameter(description = "Stap / step.") UUID stepId) {
    TailorMadePlan plan = visible.seen(tailorMadePlanId);
    TailorMadeStep step = steps.of(plan.id(), stepId).orElseThrow(NotFoundException::new);
    return Versioned.ok(texts.show(step), step.version());
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
}
