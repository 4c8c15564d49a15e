// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

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

/** The import of outlines over HTTP. */
@Path("/imports")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OutlinesResource {
  private static final String EXAMPLE =
      """
      {"type": "FeatureCollection", "features": [{"type": "Feature",
        "properties": {"buurtcode": "BU09350205", "buurtnaam": "Caberg"},
        "geometry": {"type": "Polygon", "coordinates": [[
          [5.65, 50.86], [5.66, 50.86], [5.66, 50.87], [5.65, 50.87], [5.65, 50.86]]]}}]}
      """;

  private final ImportFile importFile;
  private final ImportOutlines outlines;

  @Inject
  OutlinesResource(ImportFile importFile, ImportOutlines outlines) {
    this.importFile = importFile;
    this.outlines = outlines;
  }

  @POST
  @Path("/outlines")
  @Consumes("application/geo+json")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @GivesSameState
  @Extension(name = "x-repeatable", value = "true", parseValue = true)
  @Operation(
      operationId = "importOutlines",
      summary = "Import a year's outlines of neighbourhoods",
      description =
          "Neemt de grenzen van *buurten* uit de Wijk- en Buurtkaart van een jaar over, als GeoJSON"
              + " FeatureCollection in CRS84 of RD (EPSG:28992) / takes over the map of a year. Of"
              + " outlines that are simplified it is remembered that they are: they tell where a"
              + " point lies only roughly. Sending the file again gives the same state, so it needs"
              + " no key.")
  @APIResponseSchema(value = ImportView.class, responseCode = "201")
  public Response importOutlines(
      @QueryParam("year")
          @NotNull
          @Min(1995)
          @Max(2100)
          @Parameter(description = "Jaar van de kaart / year of the map.", example = "2099")
          Integer year,
      @QueryParam("simplified")
          @NotNull
          @Parameter(
              description = "Of de grenzen vereenvoudigd zijn / whether they are simplified.",
              example = "true")
          Boolean simplified,
      @NotNull
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/geo+json",
                      schema = @Schema(type = SchemaType.OBJECT),
                      example = EXAMPLE))
          InputStream file) {
    ImportView done =
        importFile.run(
            new WantedImport(ImportKind.OUTLINES, year, simplified),
            file,
            (body, progress) -> outlines.takeOver(year, simplified, body, progress));
    return Versioned.created(URI.create("/area/v1/imports/" + done.importId()), done);
  }
}
