// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** The lists of CBS over HTTP. */
@Path("/municipalities")
@Tag(name = "neighbourhoodLists", description = "Buurtenlijsten van CBS / lists of CBS, by year")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NeighbourhoodListResource {
  private final VisibleMunicipality visible;
  private final RecordNeighbourhoodList recordList;
  private final RecordedLists lists;

  @Inject
  NeighbourhoodListResource(
      VisibleMunicipality visible, RecordNeighbourhoodList recordList, RecordedLists lists) {
    this.visible = visible;
    this.recordList = recordList;
    this.lists = lists;
  }

  @POST
  @Path("/{code}/neighbourhood-lists")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "recordNeighbourhoodList",
      summary = "Record a year's neighbourhoods",
      description =
          "Legt de *buurten* vast zoals CBS ze voor een jaar publiceert / records the list of a"
              + " year beside those of other years.")
  @APIResponseSchema(value = NeighbourhoodListView.class, responseCode = "201")
  public Response record(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935") String code,
      @NotNull @Valid NewNeighbourhoodList list) {
    NeighbourhoodListView recorded = recordList.record(visible.municipality(code), list);
    URI location =
        URI.create("/area/v1/neighbourhoods?municipality=" + code + "&year=" + recorded.year());
    return Versioned.created(location, recorded);
  }

  @GET
  @Path("/{code}/neighbourhood-lists")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listNeighbourhoodLists",
      summary = "List the recorded years",
      description = "De jaren waarvan de *buurten* bekend zijn / the years recorded.")
  public RestResponse<NeighbourhoodLists> list(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935") String code,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return lists
        .page(visible.municipality(code).code(), page.after(1), page.limit())
        .answer(uri, NeighbourhoodLists::new);
  }
}
