// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.collective.CollectiveActivity;
import nl.socialteams.areas.collective.VisibleActivity;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Participations over HTTP. */
@Path("/collective-activities")
@Tag(name = "collectiveActivities", description = "Collectieve activiteiten / activities for many")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ParticipationResource {
  private final VisibleActivity visible;
  private final TakePart takePart;
  private final ParticipationRepository participations;

  @Inject
  ParticipationResource(
      VisibleActivity visible, TakePart takePart, ParticipationRepository participations) {
    this.visible = visible;
    this.takePart = takePart;
    this.participations = participations;
  }

  @POST
  @Path("/{activityId}/participations")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "joinCollectiveActivity",
      summary = "Take part",
      description =
          "Meldt een *deelnemer* aan; nooit meer dan er plaatsen zijn / never overbooked.")
  @APIResponseSchema(value = ParticipationView.class, responseCode = "201")
  public Response join(
      @PathParam("activityId") @Parameter(description = "Activiteit.") UUID activityId,
      @NotNull @Valid NewParticipation wanted) {
    Participation participation = takePart.join(visible.activity(activityId), wanted);
    return Versioned.created(
        URI.create(
            "/area/v1/collective-activities/"
                + activityId
                + "/participations/"
                + participation.id()),
        ParticipationView.of(participation),
        participation.version());
  }

  @GET
  @Path("/{activityId}/participations")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "listParticipations",
      summary = "List who takes part",
      description = "De *deelnemers* van een activiteit, pseudoniem / who takes part.")
  public RestResponse<ParticipationList> list(
      @PathParam("activityId") @Parameter(description = "Activiteit.") UUID activityId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return participations
        .page(visible.activity(activityId).id(), page.after(1), page.limit())
        .map(ParticipationView::of)
        .answer(uri, ParticipationList::new);
  }

  @GET
  @Path("/{activityId}/participations/{participationId}")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "getParticipation",
      summary = "Fetch a participation",
      description = "Een *deelname* / one participation.")
  public RestResponse<ParticipationView> get(
      @PathParam("activityId") @Parameter(description = "Activiteit.") UUID activityId,
      @PathParam("participationId") @Parameter(description = "Deelname.") UUID participationId) {
    Participation found = participation(visible.activity(activityId), participationId);
    return Versioned.ok(ParticipationView.of(found), found.version());
  }

  @POST
  @Path("/{activityId}/participations/{participationId}/leavings")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "leaveCollectiveActivity",
      summary = "Take part no longer",
      description = "Meldt een deelnemer *af*: de plaats is weer vrij / gives the place free.")
  public RestResponse<ParticipationView> leave(
      @PathParam("activityId") @Parameter(description = "Activiteit.") UUID activityId,
      @PathParam("participationId") @Parameter(description = "Deelname.") UUID participationId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ParticipationLeaving leaving) {
    CollectiveActivity activity = visible.activity(activityId);
    Participation found = participation(activity, participationId);
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    takePart.leave(activity, found, leaving.leftOn());
    return Versioned.ok(ParticipationView.of(found), found.version());
  }

  private Participation participation(CollectiveActivity activity, UUID id) {
    Participation found = participations.findById(id);
    if (found == null || !found.activity().equals(activity.id())) {
      throw new NotFoundException();
    }
    return found;
  }
}
