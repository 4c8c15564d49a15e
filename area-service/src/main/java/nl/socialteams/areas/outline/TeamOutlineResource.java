// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamRepository;

/** The outline of a team's area over HTTP. */
@Path("/teams")
@Tag(name = "outlines")
@Produces(OutlineResource.GEOJSON)
@RunOnVirtualThread
public class TeamOutlineResource {
  private final TeamRepository teams;
  private final VisibleMunicipality visible;
  private final DrawTeam drawTeam;

  @Inject
  TeamOutlineResource(TeamRepository teams, VisibleMunicipality visible, DrawTeam drawTeam) {
    this.teams = teams;
    this.visible = visible;
    this.drawTeam = drawTeam;
  }

  @GET
  @Path("/{teamId}/outline")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "drawTeam",
      summary = "Fetch the outline of a team's area",
      description =
          "Het *werkgebied* van een team op een datum als een GeoJSON Feature / a team's area on a"
              + " day, its neighbourhoods joined.")
  @APIResponse(
      responseCode = "200",
      description = "GeoJSON in CRS84.",
      headers =
          @Header(
              name = Crs84.CONTENT_CRS,
              description = "Coördinatenstelsel / reference system of the coordinates.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = OutlineResource.GEOJSON,
              schema = @Schema(implementation = TeamAreaFeature.class)))
  public RestResponse<TeamAreaFeature> get(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @QueryParam("on")
          @NotNull
          @Parameter(description = "Peildatum / day.", example = "2017-03-01")
          LocalDate on,
      @HeaderParam("Accept-Crs") @Parameter(description = OutlineResource.CRS) String acceptCrs) {
    Crs84.requireAccepted(acceptCrs);
    return OutlineResource.drawn(drawTeam.draw(visibleTeam(teamId), on));
  }

  private Team visibleTeam(UUID teamId) {
    Team found = teams.findById(teamId);
    if (found == null) {
      throw new NotFoundException();
    }
    visible.municipality(found.municipality());
    return found;
  }
}
