// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamsize;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.team.VisibleTeam;
import nl.socialteams.knowntime.Today;

/** The size of a team over HTTP, for everyone who may read about teams. */
@Path("/teams")
@Tag(name = "memberships", description = "Teamsamenstelling / who works in which team")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamSizeResource {
  private final VisibleTeam visible;
  private final FindTeamSize findTeamSize;
  private final Today today;

  @Inject
  TeamSizeResource(VisibleTeam visible, FindTeamSize findTeamSize, Today today) {
    this.visible = visible;
    this.findTeamSize = findTeamSize;
    this.today = today;
  }

  @GET
  @Path("/{teamId}/size")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getTeamSize",
      summary = "Tell a team's size on a day",
      description =
          "De *omvang* van een team in personen en fte, vrijwilligers apart; wat onbekend is wordt"
              + " gezegd, nooit geschat / persons and FTE; what is unknown is said.")
  public RestResponse<TeamSizeView> size(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @QueryParam("on") @Parameter(description = "Peildatum; zonder: vandaag / day; else today.")
          LocalDate on) {
    return RestResponse.ok(findTeamSize.of(visible.team(teamId), today.unless(on)));
  }
}
