// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.cursors.PageQuery;

/** Districts, and figures of whole municipalities, over HTTP. */
@Path("/municipalities")
@Tag(name = "keyFigures", description = "Wijken en inwoners / districts and inhabitants, by year")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RecordedFiguresResource {
  private final VisibleMunicipality visible;
  private final RecordedKeyFigures figures;

  @Inject
  RecordedFiguresResource(VisibleMunicipality visible, RecordedKeyFigures figures) {
    this.visible = visible;
    this.figures = figures;
  }

  @GET
  @Path("/{code}/key-figures")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listMunicipalityYears",
      summary = "List a municipality's figures by year",
      description = "Naam en inwoners van een *gemeente* per jaar / name and inhabitants by year.")
  public RestResponse<MunicipalityYearList> years(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935") String code,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return figures
        .years(visible.municipality(code).code(), page.after(1), page.limit())
        .answer(uri, MunicipalityYearList::new);
  }

  @GET
  @Path("/{code}/districts")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listDistricts",
      summary = "List a municipality's districts",
      description =
          "De *wijken* van een gemeente met hun inwoners, volgens de cijfers van een jaar / with"
              + " their inhabitants, by the last figures up to the year.")
  public RestResponse<DistrictList> districts(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935") String code,
      @QueryParam("year")
          @NotNull
          @Parameter(description = "Jaar van de cijfers / year.", example = "2024")
          Integer year,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return figures
        .districts(visible.municipality(code).code(), year, page.after(1), page.limit())
        .answer(uri, DistrictList::new);
  }
}
