// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** Perspectives, people, reviews and ends of tailor-made plans over HTTP. */
@Path("/tailor-made-plans")
@Tag(name = "tailorMadePlans", description = "Maatwerkplannen / tailor-made plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class GuideTailorMadePlanResource {
  private static final String ONE = "/{tailorMadePlanId}";
  private static final String PLAN = "Maatwerkplan / tailor-made plan.";
  private static final String TAG = "De ETag van wat u las / the ETag of what you read.";

  private final VisibleTailorMadePlan visible;
  private final TailorMadeTexts texts;
  private final GuideTailorMadePlan guide;

  @Inject
  GuideTailorMadePlanResource(
      VisibleTailorMadePlan visible, TailorMadeTexts texts, GuideTailorMadePlan guide) {
    this.visible = visible;
    this.texts = texts;
    this.guide = guide;
  }

  @POST
  @Path(ONE + "/perspectives")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "findPerspective",
      summary = "Record the perspective",
      description =
          "Legt het *perspectief* vast dat samen met het gezin is bepaald; daarna pas komen er"
              + " stappen / found together with the household; steps come after it.")
  public RestResponse<TailorMadePlanView> findPerspective(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid NewPerspective told) {
    TailorMadePlan plan = expected(tailorMadePlanId, ifMatch);
    guide.findPerspective(plan, told);
    return answer(plan);
  }

  @POST
  @Path(ONE + "/assignments")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "assignTailorMadePlan",
      summary = "Name the contact or the expert",
      description =
          "Wijst de eigen *contactpersoon* of de adviserende *deskundige* aan; dat is nooit dezelfde"
              + " persoon / never the same person.")
  public RestResponse<TailorMadePlanView> assign(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid TailorMadeAssignment told) {
    TailorMadePlan plan = expected(tailorMadePlanId, ifMatch);
    guide.assign(plan, told);
    return answer(plan);
  }

  @POST
  @Path(ONE + "/reviews")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "reviewTailorMadePlan",
      summary = "Record a review of the progress",
      description =
          "Legt een *voortgangsbespreking* vast, met de dag van de volgende / with the day of the"
              + " next, which stands in the work list.")
  public RestResponse<TailorMadePlanView> review(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid TailorMadeReview told) {
    TailorMadePlan plan = expected(tailorMadePlanId, ifMatch);
    guide.review(plan, told);
    return answer(plan);
  }

  @POST
  @Path(ONE + "/endings")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "endTailorMadePlan",
      summary = "End a tailor-made plan",
      description =
          "*Rondt* een maatwerkplan af als zijn stappen gezet zijn, of stopt het met een reden /"
              + " completed with its steps, or stopped with a reason.")
  public RestResponse<TailorMadePlanView> end(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid TailorMadeEnding told) {
    TailorMadePlan plan = expected(tailorMadePlanId, ifMatch);
    guide.end(plan, told);
    return answer(plan);
  }

  private TailorMadePlan expected(UUID id, String ifMatch) {
    TailorMadePlan plan = visible.worked(id);
    ExpectedVersion.from(ifMatch).requireMatch(plan.version());
    return plan;
  }

  private RestResponse<TailorMadePlanView> answer(TailorMadePlan plan) {
    return Versioned.ok(texts.show(plan), plan.version());
  }
}
