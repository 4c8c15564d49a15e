// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CallerStanding;
import nl.socialteams.cases.access.CaseRights;

/** What changes for the caller, as it happens, over HTTP. */
@Path("/changes")
@Tag(name = "changes", description = "Wijzigingen / changes")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RunOnVirtualThread
@Transactional
public class ChangeStreamResource {
  private final OpenStreams streams;
  private final CallerStanding standing;
  private final JsonWebToken token;

  @Inject
  ChangeStreamResource(OpenStreams streams, CallerStanding standing, JsonWebToken token) {
    this.streams = streams;
    this.standing = standing;
    this.token = token;
  }

  @GET
  @Path("/stream")
  @RolesAllowed({CaseRights.READ, CaseRights.READ_DELIVERED})
  @Operation(
      operationId = "followChanges",
      summary = "Follow what changes, as it happens",
      description =
          "De *wijzigingen* voor u zodra ze er zijn, als server-sent events, voor een scherm. Zonder"
              + " Last-Event-ID vanaf nu; met de laatste id (een cursor van listChanges) zonder gat of"
              + " dubbeling verder. Eindigt met uw token / what changes for you as server-sent events,"
              + " for a screen. Without Last-Event-ID from now on; with the last id, which is a cursor"
              + " of listChanges, on from there. Ends with your token.")
  @APIResponse(
      responseCode = "200",
      description = "Gebeurtenissen, elk met een Change als data / events, each with a Change.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING),
              example = "id: MDE5OGM1ZjI\nevent: change\ndata: {\"kind\":\"CHANGED\"}\n\n"))
  @APIResponse(
      responseCode = "409",
      description =
          "`changes-forgotten`: wat volgt wordt niet meer bewaard, of de cursor is van een ander /"
              + " what follows is not kept any more, or the cursor is somebody else's.")
  @APIResponse(
      responseCode = "503",
      description =
          "`too-many-streams`: er volgen te veel schermen mee, of de dienst antwoordt niet / too many"
              + " screens follow, or the service behind gives no answer.")
  public RestResponse<StreamingOutput> follow(
      @HeaderParam("Last-Event-ID")
          @Parameter(
              description =
                  "De id van de laatste gebeurtenis, of nextCursor van listChanges / the last event's"
                      + " id, or nextCursor of listChanges.")
          String lastEventId) {
    return RestResponse.ok(streams.open(standing.now(), lastEventId, token.getExpirationTime()));
  }
}
