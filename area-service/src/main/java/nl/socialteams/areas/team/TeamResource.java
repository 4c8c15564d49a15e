// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.net.URI;
import java.time.LocalDate;
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
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.Page;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Teams over HTTP. */
@Path("/teams")
@Tag(name = "teams", description = "Sociale teams / social teams")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamResource {
  private final FoundTeam foundTeam;
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleTeam visible;
  private final TeamRepository teams;
  private final TeamViews views;

  @Inject
  TeamResource(
      FoundTeam foundTeam,
      VisibleMunicipality visibleMunicipality,
      VisibleTeam visible,
      TeamRepository teams,
      TeamViews views) {
    this.foundTeam = foundTeam;
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.teams = teams;
    this.views = views;
  }

  @POST
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "foundTeam",
      summary = "Found a team",
      description = "Richt een *sociaal team* op / founds a team, as yet without an area.")
  @APIResponseSchema(value = TeamView.class, responseCode = "201")
  public Response found(@NotNull @Valid NewTeam wanted) {
    Team team = foundTeam.found(wanted);
    return Versioned.created(
        URI.create("/area/v1/teams/" + team.id()), views.of(team), team.version());
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listTeams",
      summary = "List teams",
      description =
          "De *sociale teams* van een gemeente, op de naam van die dag / by the name of the day.")
  public RestResponse<TeamList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("on")
          @Parameter(description = "Alleen teams die op deze dag werken / only those at work on.")
          LocalDate on,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    Page<Team> found =
        teams.page(
            visibleMunicipality.municipality(municipality).code(), on, page.after(2), page.limit());
    return new Page<>(views.of(found.items(), on), found.next()).answer(uri, TeamList::new);
  }

  @GET
  @Path("/{teamId}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getTeam",
      summary = "Fetch a team",
      description = "Een *sociaal team* / one team.")
  public RestResponse<TeamView> get(
      @PathParam("teamId") @Parameter(description = "Team.") UUID teamId,
      @QueryParam("on") @Parameter(description = "Met de naam van die dag / by its name then.")
          LocalDate on) {
    Team team = visible.team(teamId);
    return Versioned.ok(views.of(team, on), team.version());
  }
}
