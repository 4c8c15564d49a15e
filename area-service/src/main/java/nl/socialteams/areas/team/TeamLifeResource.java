// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.net.URI;
import java.util.List;
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
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.idempotency.Idempotent;
import nl.socialteams.knowntime.KnowledgeClock;

/** The ends of teams over HTTP. */
@Path("/teams")
@Tag(name = "teams", description = "Sociale teams / social teams")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamLifeResource {
  private final VisibleTeam visible;
  private final KnowledgeClock knowledge;
  private final EndTeam endTeam;
  private final SplitTeam splitTeam;

  @Inject
  TeamLifeResource(
      VisibleTeam visible, KnowledgeClock knowledge, EndTeam endTeam, SplitTeam splitTeam) {
    this.visible = visible;
    this.knowledge = knowledge;
    this.endTeam = endTeam;
    this.splitTeam = splitTeam;
  }

  @POST
  @Path("/{teamId}/endings")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "endTeam",
      summary = "End a team",
      description =
          "*Beëindigt* een team; vanaf die dag bedient het geen gebied meer / ends a team and what"
              + " it serves.")
  public RestResponse<TeamView> end(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TeamEnding ending) {
    Team team = visible.team(teamId);
    ExpectedVersion.from(ifMatch).requireMatch(team.version());
    endTeam.end(team, ending.endedOn(), knowledge.known(ending.knownSince()));
    return Versioned.ok(TeamView.of(team), team.version());
  }

  @POST
  @Path("/{teamId}/splits")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "splitTeam",
      summary = "Split a team",
      description =
          "*Splitst* een team: het eindigt en de opvolgers beginnen op dezelfde dag / ends a team"
              + " and founds its successors.")
  @APIResponseSchema(value = SplitTeamView.class, responseCode = "201")
  public Response split(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TeamSplit split) {
    Team team = visible.team(teamId);
    ExpectedVersion.from(ifMatch).requireMatch(team.version());
    List<Team> successors = splitTeam.split(team, split, knowledge.known(split.knownSince()));
    return Versioned.created(
        URI.create("/area/v1/teams/" + team.id()),
        new SplitTeamView(TeamView.of(team), successors.stream().map(TeamView::of).toList()),
        team.version());
  }
}
