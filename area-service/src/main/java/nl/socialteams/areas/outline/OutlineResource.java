// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.VisibleMunicipality;

/** A municipality's outlines over HTTP. */
@Path("/municipalities")
@Tag(name = "outlines", description = "Grenzen van buurten en teams / outlines on the map")
@Produces(OutlineResource.GEOJSON)
@RunOnVirtualThread
public class OutlineResource {
  static final String GEOJSON = "application/geo+json";
  static final String CRS = "Gewenst coördinatenstelsel / wanted; only CRS84 is offered.";

  private final VisibleMunicipality visible;
  private final DrawNeighbourhoods neighbourhoods;

  @Inject
  OutlineResource(VisibleMunicipality visible, DrawNeighbourhoods neighbourhoods) {
    this.visible = visible;
    this.neighbourhoods = neighbourhoods;
  }

  @GET
  @Path("/{code}/outlines")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "drawNeighbourhoods",
      summary = "Fetch the outlines of a municipality's neighbourhoods",
      description =
          "De grenzen van *buurten* als GeoJSON, met het team op een datum / as GeoJSON, by the map"
              + " that holds on a day, with the team that serves each.")
  @APIResponse(
      responseCode = "200",
      description = "GeoJSON in CRS84.",
      headers =
          @Header(
              name = Crs84.CONTENT_CRS,
              description = "Coördinatenstelsel / reference system of the coordinates.",
              schema = @Schema(type = SchemaType.STRING)),
      content =
          @Content(
              mediaType = OutlineResource.GEOJSON,
              schema = @Schema(implementation = NeighbourhoodFeatures.class)))
  public RestResponse<NeighbourhoodFeatures> get(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935") String code,
      @QueryParam("on")
          @NotNull
          @Parameter(description = "Peildatum / day.", example = "2017-03-01")
          LocalDate on,
      @QueryParam("teamId") @Parameter(description = "Alleen van dit team / only of this team.")
          UUID teamId,
      @QueryParam("bbox")
          @Size(max = 100)
          @Parameter(
              description =
                  "Kader: west, zuid, oost, noord in graden (CRS84) / window: west, south, east,"
                      + " north in degrees.",
              example = "5.6,50.8,5.8,50.9")
          String bbox,
      @HeaderParam("Accept-Crs") @Parameter(description = CRS) String acceptCrs) {
    Crs84.requireAccepted(acceptCrs);
    return drawn(
        neighbourhoods.draw(visible.municipality(code).code(), on, teamId, Window.read(bbox)));
  }

  static <T> RestResponse<T> drawn(T features) {
    return RestResponse.ResponseBuilder.ok(features)
        .header(Crs84.CONTENT_CRS, Crs84.CONTENT_CRS_VALUE)
        .build();
  }
}
