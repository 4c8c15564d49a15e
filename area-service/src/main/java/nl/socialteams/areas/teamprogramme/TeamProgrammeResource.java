// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamprogramme;

import java.net.URI;
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
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamTurn;
import nl.socialteams.areas.team.TeamView;
import nl.socialteams.areas.team.TeamViews;
import nl.socialteams.areas.teamhistory.TeamProgramme;
import nl.socialteams.areas.teamhistory.TeamProgrammeView;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.idempotency.Idempotent;
import nl.socialteams.knowntime.KnowledgeClock;

/** The programmes that teams are part of, over HTTP. */
@Path("/teams")
@Tag(name = "teams", description = "Sociale teams / social teams")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamProgrammeResource {
  private final TeamTurn turn;
  private final KnowledgeClock knowledge;
  private final JoinProgramme joinProgramme;
  private final TeamViews views;

  @Inject
  TeamProgrammeResource(
      TeamTurn turn, KnowledgeClock knowledge, JoinProgramme joinProgramme, TeamViews views) {
    this.turn = turn;
    this.knowledge = knowledge;
    this.joinProgramme = joinProgramme;
    this.views = views;
  }

  @POST
  @Path("/{teamId}/programmes")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "joinProgramme",
      summary = "Make a team part of a programme",
      description =
          "Een team wordt deel van een *ander programma*, zoals een wijkpilot / a team becomes part"
              + " of another programme, such as a district pilot.")
  @APIResponseSchema(value = TeamProgrammeView.class, responseCode = "201")
  public Response join(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewTeamProgramme wanted) {
    Team team = turn.take(teamId, ifMatch);
    TeamProgramme joined = joinProgramme.join(team, wanted, knowledge.known(wanted.knownSince()));
    return Versioned.created(
        URI.create("/area/v1/teams/" + team.id()), TeamProgrammeView.of(joined), team.version());
  }

  @POST
  @Path("/{teamId}/programmes/{teamProgrammeId}/endings")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "leaveProgramme",
      summary = "End a team's part in a programme",
      description = "Beëindigt de deelname aan een *programma* / a team leaves a programme.")
  public RestResponse<TeamView> leave(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @PathParam("teamProgrammeId") @Parameter(description = "Deelname.") UUID teamProgrammeId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TeamProgrammeEnding ending) {
    joinProgramme.requireKnown(teamId, teamProgrammeId);
    Team team = turn.take(teamId, ifMatch);
    joinProgramme.leave(
        team, teamProgrammeId, ending.endedOn(), knowledge.known(ending.knownSince()));
    return Versioned.ok(views.of(team), team.version());
  }
}
