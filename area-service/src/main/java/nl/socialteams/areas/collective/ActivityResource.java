// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Collective activities over HTTP. */
@Path("/collective-activities")
@Tag(name = "collectiveActivities", description = "Collectieve activiteiten / activities for many")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ActivityResource {
  private final PlanActivity planActivity;
  private final VisibleActivity visible;
  private final VisibleMunicipality visibleMunicipality;
  private final ActivityRepository activities;

  @Inject
  ActivityResource(
      PlanActivity planActivity,
      VisibleActivity visible,
      VisibleMunicipality visibleMunicipality,
      ActivityRepository activities) {
    this.planActivity = planActivity;
    this.visible = visible;
    this.visibleMunicipality = visibleMunicipality;
    this.activities = activities;
  }

  @POST
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "planCollectiveActivity",
      summary = "Plan a collective activity",
      description =
          "Plant een *collectieve activiteit*, ook uit gelijke vragen van casussen / plans.")
  @APIResponseSchema(value = ActivityView.class, responseCode = "201")
  public Response plan(@NotNull @Valid NewActivity wanted) {
    CollectiveActivity activity = planActivity.plan(wanted);
    return Versioned.created(
        URI.create("/area/v1/collective-activities/" + activity.id()),
        ActivityView.of(activity),
        activity.version());
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listCollectiveActivities",
      summary = "List collective activities",
      description = "De *collectieve activiteiten* van een gemeente, zonder personen / activities.")
  public RestResponse<ActivityList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return activities
        .page(visibleMunicipality.municipality(municipality).code(), page.after(1), page.limit())
        .map(ActivityView::of)
        .answer(uri, ActivityList::new);
  }

  @GET
  @Path("/{activityId}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getCollectiveActivity",
      summary = "Fetch a collective activity",
      description = "Een *collectieve activiteit*, zonder personen / an activity.")
  public RestResponse<ActivityView> get(
      @PathParam("activityId") @Parameter(description = "Activiteit.") UUID activityId) {
    return answer(visible.activity(activityId));
  }

  @POST
  @Path("/{activityId}/linked-cases")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "linkCasesToActivity",
      summary = "Link cases to an activity",
      description = "*Koppelt* casussen, pseudoniem, aan een activiteit / links cases to it.")
  public RestResponse<ActivityView> link(
      @PathParam("activityId") @Parameter(description = "Activiteit.") UUID activityId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid LinkedCases cases) {
    CollectiveActivity activity = expected(activityId, ifMatch);
    planActivity.link(activity, cases);
    return answer(activity);
  }

  @POST
  @Path("/{activityId}/cancellations")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "cancelCollectiveActivity",
      summary = "Cancel a collective activity",
      description = "*Gelast* een activiteit *af* / cancels it.")
  public RestResponse<ActivityView> cancel(
      @PathParam("activityId") @Parameter(description = "Activiteit.") UUID activityId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ActivityCancellation cancellation) {
    CollectiveActivity activity = expected(activityId, ifMatch);
    planActivity.cancel(activity, cancellation);
    return answer(activity);
  }

  private CollectiveActivity expected(UUID activityId, String ifMatch) {
    CollectiveActivity activity = visible.activity(activityId);
    ExpectedVersion.from(ifMatch).requireMatch(activity.version());
    return activity;
  }

  private static RestResponse<ActivityView> answer(CollectiveActivity activity) {
    return Versioned.ok(ActivityView.of(activity), activity.version());
  }
}
