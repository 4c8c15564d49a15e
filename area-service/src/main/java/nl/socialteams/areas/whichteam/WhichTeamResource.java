// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.neighbourhood.VisibleNeighbourhood;

/** The team of a neighbourhood over HTTP. */
@Path("/neighbourhoods")
@Tag(name = "whichTeam", description = "Welk team? / which team?")
@RunOnVirtualThread
public class WhichTeamResource {
  private final VisibleNeighbourhood visible;
  private final LocateNeighbourhood locateNeighbourhood;
  private final FindTeam findTeam;

  @Inject
  WhichTeamResource(
      VisibleNeighbourhood visible, LocateNeighbourhood locateNeighbourhood, FindTeam findTeam) {
    this.visible = visible;
    this.locateNeighbourhood = locateNeighbourhood;
    this.findTeam = findTeam;
  }

  @GET
  @Path("/{code}/team")
  @RolesAllowed(AreaRights.READ)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @Operation(
      operationId = "whichTeam",
      summary = "Which team serves a neighbourhood on a day?",
      description =
          "Het *sociaal team* van een buurt, of van een deel ervan, op een datum / the team of a"
              + " neighbourhood or a part of it.")
  public WhichTeamView get(
      @PathParam("code") @Parameter(description = "Buurtcode.", example = "BU09350205") String code,
      @QueryParam("on")
          @NotNull
          @Parameter(description = "Peildatum / day.", example = "2017-03-01")
          LocalDate on,
      @QueryParam("part")
          @Size(min = 1, max = 100)
          @Parameter(description = "Naam van een deel / a part's name.")
          String part) {
    String visibleCode = visible.neighbourhood(code).code();
    Location location =
        part == null
            ? Location.in(visibleCode)
            : locateNeighbourhood.inPart(visibleCode, part).orElseThrow(NotFoundException::new);
    return findTeam.find(location, on);
  }
}
