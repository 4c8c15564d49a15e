// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.whichteam.WhichTeamView;

/** The team of a place over HTTP. */
@Path("/team-lookups")
@Tag(name = "teamLookups", description = "Welk team bij een adres? / the team of an address")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamLookupResource {
  private final LookUpTeam lookUpTeam;

  @Inject
  TeamLookupResource(LookUpTeam lookUpTeam) {
    this.lookUpTeam = lookUpTeam;
  }

  @POST
  @Path("/_search")
  @RolesAllowed(AreaRights.READ)
  @Operation(
      operationId = "lookUpTeam",
      summary = "Which team serves a place on a day?",
      description =
          "Het *sociaal team* bij een buurt, een adres of een punt, op een datum, met de regel die"
              + " het zegt en hoe zeker dat is / the team of a neighbourhood, an address or a point"
              + " on a day, past or coming, with the rule that told it and how sure that is.")
  public WhichTeamView search(@NotNull @Valid NewTeamLookup wanted) {
    return lookUpTeam.find(wanted);
  }
}
