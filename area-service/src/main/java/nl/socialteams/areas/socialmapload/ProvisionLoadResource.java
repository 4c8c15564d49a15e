// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapload;

import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import nl.socialteams.rowstreams.RowAnswers;

/** Loads of the social map over HTTP. */
@Path("/provisions")
@Tag(name = "socialMap", description = "Sociale kaart / the social map")
@RunOnVirtualThread
public class ProvisionLoadResource {
  private static final String ROW_EXAMPLE =
      "{\"source\": \"SOCIALE_KAART\", \"externalId\": \"17-4\", \"provision\": {\"municipality\":"
          + " \"GM0935\", \"name\": \"Inloop Voorbeeldplein\", \"kind\": \"ACTIVITY\","
          + " \"description\": {\"nl\": \"Inloop met koffie.\"}, \"lifeDomains\": [\"FINANCES\"],"
          + " \"wholeMunicipality\": true, \"indicationNeeded\": false, \"validFrom\":"
          + " \"2030-01-01\"}}";

  private final LoadProvisions rows;
  private final RowAnswers answers;

  @Inject
  ProvisionLoadResource(LoadProvisions rows, RowAnswers answers) {
    this.rows = rows;
    this.answers = answers;
  }

  @POST
  @Path("/_stream")
  @Consumes(RowAnswers.MEDIA_TYPE)
  @Produces(RowAnswers.MEDIA_TYPE)
  @RolesAllowed(AreaRights.KEEP_SOCIAL_MAP)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @Operation(
      operationId = "loadProvisions",
      summary = "Load a social map that is kept elsewhere",
      description =
          "Neemt een bestaande *sociale kaart* over: een regel JSON per voorziening, met de sleutel"
              + " van het eigen register. Wat nieuw is wordt vastgelegd, wat bekend is vervangen;"
              + " herhalen verandert niets. Een foute regel krijgt haar fouten als antwoord en houdt"
              + " geen andere tegen / a line per provision under the register's own key; repeating"
              + " changes nothing, and a wrong line stops no other. Read while you send.")
  @APIResponseSchema(value = LoadedRowAnswer.class, responseCode = "200")
  public RestResponse<StreamingOutput> load(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = RowAnswers.MEDIA_TYPE,
                      schema = @Schema(implementation = LoadedRow.class),
                      example = ROW_EXAMPLE))
          InputStream provisions) {
    return RestResponse.ok(answers.to(provisions, LoadedRow.class, rows));
  }
}
