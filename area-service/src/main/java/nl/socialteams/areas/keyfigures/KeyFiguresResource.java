// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

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

/** The import of key figures over HTTP. */
@Path("/imports")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class KeyFiguresResource {
  private static final String EXAMPLE =
      """
      gwb_code_10;regio;gm_naam;recs;a_inw
      GM0935;Maastricht;Maastricht;Gemeente;125285
      WK093502;Buitenwijk West;Maastricht;Wijk;.
      BU09350205;Caberg;Maastricht;Buurt;2455
      """;

  private final ImportFile importFile;
  private final ImportKeyFigures keyFigures;

  @Inject
  KeyFiguresResource(ImportFile importFile, ImportKeyFigures keyFigures) {
    this.importFile = importFile;
    this.keyFigures = keyFigures;
  }

  @POST
  @Path("/key-figures")
  @Consumes("text/csv")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @GivesSameState
  @Extension(name = "x-repeatable", value = "true", parseValue = true)
  @Operation(
      operationId = "importKeyFigures",
      summary = "Import a year's key figures",
      description =
          "Neemt *Kerncijfers wijken en buurten* van een jaar over, zoals CBS ze publiceert (CSV):"
              + " namen en inwoners van gemeente, wijken en buurten. Alleen gemeenten waarvoor u"
              + " mag handelen. Hetzelfde bestand nog eens geeft dezelfde stand / takes over the"
              + " file as CBS publishes it; of other municipalities rows are only counted. Sending"
              + " it again gives the same state, so it needs no key.")
  @APIResponseSchema(value = ImportView.class, responseCode = "201")
  public Response importKeyFigures(
      @QueryParam("year")
          @NotNull
          @Min(1995)
          @Max(2100)
          @Parameter(description = "Jaar van de indeling / year of the figures.", example = "2099")
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
            WantedImport.of(ImportKind.KEY_FIGURES, year),
            file,
            (body, progress) -> keyFigures.takeOver(year, body, progress));
    return Versioned.created(URI.create("/area/v1/imports/" + done.importId()), done);
  }
}
