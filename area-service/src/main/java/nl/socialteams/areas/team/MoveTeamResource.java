// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.conditional.Versioned;

/** Where teams can be found, over HTTP. */
@Path("/teams")
@Tag(name = "teams", description = "Sociale teams / social teams")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MoveTeamResource {
  private final TeamTurn turn;
  private final TeamRepository teams;
  private final TeamViews views;

  @Inject
  MoveTeamResource(TeamTurn turn, TeamRepository teams, TeamViews views) {
    this.turn = turn;
    this.teams = teams;
    this.views = views;
  }

  @PUT
  @Path("/{teamId}/base")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "moveTeam",
      summary = "Tell where a team can be found",
      description = "Legt de *standplaats* van een team vast / where residents can find it.")
  public RestResponse<TeamView> move(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TeamBase base) {
    Team team = turn.take(teamId, ifMatch);
    team.moveTo(base);
    teams.flush();
    return Versioned.ok(views.of(team), team.version());
  }
}
