// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

import java.io.InputStream;
import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.cbsfile.ImportFile;
import nl.socialteams.areas.cbsfile.ImportKind;
import nl.socialteams.areas.cbsfile.ImportView;
import nl.socialteams.areas.cbsfile.WantedImport;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.idempotency.GivesSameState;

/** The import of postcode tables over HTTP. */
@Path("/imports")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PostcodeImportResource {
  private static final String EXAMPLE =
      """
      PC6;Huisnummer;Buurt2030;Wijk2030;Gemeente2030
      6299ZZ;1;09350205;093502;0935
      6299ZZ;3;9350205;93502;935
      """;

  private final ImportFile importFile;
  private final ImportPostcodes postcodes;

  @Inject
  PostcodeImportResource(ImportFile importFile, ImportPostcodes postcodes) {
    this.importFile = importFile;
    this.postcodes = postcodes;
  }

  @POST
  @Path("/postcodes")
  @Consumes("text/csv")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @GivesSameState
  @Extension(name = "x-repeatable", value = "true", parseValue = true)
  @Operation(
      operationId = "importPostcodes",
      summary = "Import a year's table of postcodes and house numbers",
      description =
          "Neemt de tabel *buurt, wijk en gemeente voor postcode-huisnummer* van een jaar over,"
              + " zoals CBS haar publiceert (CSV). Alleen gemeenten waarvoor u mag handelen; hun"
              + " rijen van dat jaar worden in een keer vervangen. Hetzelfde bestand nog eens"
              + " geeft dezelfde stand / takes over the table as CBS publishes it; of other"
              + " municipalities rows are only counted, of your own those of that year are"
              + " replaced at once. Sending it again gives the same state, so it needs no key.")
  @APIResponseSchema(value = ImportView.class, responseCode = "201")
  public Response importPostcodes(
      @QueryParam("year")
          @NotNull
          @Min(1995)
          @Max(2100)
          @Parameter(description = "Jaar van de indeling / year of the table.", example = "2099")
          Integer year,
      @NotNull
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = SchemaType.STRING),
                      example = EXAMPLE))
          InputStream file) {
    ImportView done =
        importFile.run(
            WantedImport.of(ImportKind.POSTCODES, year),
            file,
            (body, progress) -> postcodes.takeOver(year, body, progress));
    return Versioned.created(URI.create("/area/v1/imports/" + done.importId()), done);
  }
}
