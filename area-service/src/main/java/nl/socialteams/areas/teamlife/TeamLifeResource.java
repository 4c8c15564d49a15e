// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlife;

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
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamChanges;
import nl.socialteams.areas.team.TeamTurn;
import nl.socialteams.areas.team.TeamView;
import nl.socialteams.areas.team.TeamViews;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.idempotency.Idempotent;
import nl.socialteams.knowntime.KnowledgeClock;

/** What happens to teams over HTTP. */
@Path("/teams")
@Tag(name = "teams", description = "Sociale teams / social teams")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamLifeResource {
  private final TeamTurn turn;
  private final KnowledgeClock knowledge;
  private final TeamChanges changes;
  private final EndTeam endTeam;
  private final SplitTeam splitTeam;
  private final MergeTeam mergeTeam;
  private final TeamViews views;

  @Inject
  TeamLifeResource(
      TeamTurn turn,
      KnowledgeClock knowledge,
      TeamChanges changes,
      EndTeam endTeam,
      SplitTeam splitTeam,
      MergeTeam mergeTeam,
      TeamViews views) {
    this.turn = turn;
    this.knowledge = knowledge;
    this.changes = changes;
    this.endTeam = endTeam;
    this.splitTeam = splitTeam;
    this.mergeTeam = mergeTeam;
    this.views = views;
  }

  @POST
  @Path("/{teamId}/renamings")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "renameTeam",
      summary = "Rename a team",
      description =
          "Geeft een team vanaf een dag een andere *naam*; de eerdere blijft van de dagen ervoor /"
              + " another name from a day on.")
  public RestResponse<TeamView> rename(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TeamRenaming renaming) {
    Team team = turn.take(teamId, ifMatch);
    changes.rename(
        team, renaming.name(), renaming.on(), knowledge.known(renaming.knownSince()), null);
    return Versioned.ok(views.of(team), team.version());
  }

  @POST
  @Path("/{teamId}/endings")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "endTeam",
      summary = "End a team",
      description =
          "*Beëindigt* een team dat vanaf die dag geen gebied meer heeft; heeft het dat wel, dan"
              + " eindigt het door een *besluit* / ends a team that serves no area from that day on;"
              + " one that does is ended by a decision.")
  public RestResponse<TeamView> end(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TeamEnding ending) {
    Team team = turn.take(teamId, ifMatch);
    endTeam.end(team, null, ending.endedOn(), knowledge.known(ending.knownSince()));
    return Versioned.ok(views.of(team), team.version());
  }

  @POST
  @Path("/{teamId}/mergers")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "mergeTeam",
      summary = "Merge a team into another",
      description =
          "Voegt een team zonder gebied *samen* met een ander: het eindigt en gaat daarin op / ends"
              + " a team without areas that goes on in another. A team with areas is merged by a"
              + " decision, which gives them to that team.")
  public RestResponse<TeamView> merge(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TeamMerger merger) {
    Team team = turn.take(teamId, ifMatch);
    mergeTeam.merge(team, merger, knowledge.known(merger.knownSince()));
    return Versioned.ok(views.of(team), team.version());
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
          "*Splitst* een team zonder gebied: het eindigt en de opvolgers beginnen op dezelfde dag /"
              + " ends a team without areas and founds its successors. A team with areas is split"
              + " by a decision, which gives them to the successors.")
  @APIResponseSchema(value = SplitTeamView.class, responseCode = "201")
  public Response split(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TeamSplit split) {
    Team team = turn.take(teamId, ifMatch);
    List<Team> successors = splitTeam.split(team, split, knowledge.known(split.knownSince()));
    return Versioned.created(
        URI.create("/area/v1/teams/" + team.id()),
        new SplitTeamView(views.of(team), views.of(successors, split.on())),
        team.version());
  }
}
