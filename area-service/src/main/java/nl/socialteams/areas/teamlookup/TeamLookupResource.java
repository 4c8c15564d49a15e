// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.whichteam.WhichTeamView;
import nl.socialteams.rowstreams.RowAnswers;

/** The team of a place over HTTP. */
@Path("/team-lookups")
@Tag(name = "teamLookups", description = "Welk team bij een adres? / the team of an address")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamLookupResource {
  private static final String ROW_EXAMPLE =
      "{\"reference\": \"17\", \"lookup\": {\"on\": \"2017-03-01\", \"address\":"
          + " {\"postcode\": \"6216 AB\", \"houseNumber\": 12}}}";

  private final LookUpTeam lookUpTeam;
  private final TeamLookupRows rows;
  private final RowAnswers answers;

  @Inject
  TeamLookupResource(LookUpTeam lookUpTeam, TeamLookupRows rows, RowAnswers answers) {
    this.lookUpTeam = lookUpTeam;
    this.rows = rows;
    this.answers = answers;
  }

  @POST
  @Path("/_search")
  @RolesAllowed(AreaRights.READ)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @Operation(
      operationId = "lookUpTeam",
      summary = "Which team serves a place on a day?",
      description =
          "Het *sociaal team* bij een buurt, een adres of een punt, op een datum, met de regel die"
              + " het zegt en hoe zeker dat is / the team of a neighbourhood, an address or a point"
              + " on a day, past or coming, with the rule that told it and how sure that is.")
  public WhichTeamView search(@NotNull @Valid NewTeamLookup wanted) {
    return lookUpTeam.find(wanted, "");
  }

  @POST
  @Path("/_stream")
  @Consumes(RowAnswers.MEDIA_TYPE)
  @Produces(RowAnswers.MEDIA_TYPE)
  @RolesAllowed(AreaRights.READ)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @Operation(
      operationId = "lookUpTeams",
      summary = "Which teams serve thousands of places?",
      description =
          "Het *sociaal team* bij elk adres van een stroom: een regel JSON per vraag, een regel per"
              + " antwoord, op volgorde en terwijl er gelezen wordt. Een foute regel krijgt haar"
              + " fouten als antwoord en houdt geen andere tegen. Lees terwijl u zendt / a line of"
              + " JSON per question and per answer, in order, while they are read; a wrong line is"
              + " answered with its problem. Read while you send.")
  @APIResponseSchema(value = TeamLookupAnswer.class, responseCode = "200")
  public RestResponse<StreamingOutput> stream(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = RowAnswers.MEDIA_TYPE,
                      schema = @Schema(implementation = TeamLookupRow.class),
                      example = ROW_EXAMPLE))
          InputStream questions) {
    return RestResponse.ok(answers.to(questions, TeamLookupRow.class, rows));
  }
}
