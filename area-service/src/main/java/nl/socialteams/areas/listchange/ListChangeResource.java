// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

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
import jakarta.ws.rs.QueryParam;
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

/** Changes between lists over HTTP. */
@Path("/municipalities")
@Tag(name = "neighbourhoodLists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ListChangeResource {
  private final VisibleMunicipality visible;
  private final RecordChanges recordChanges;
  private final ChangeRepository changes;
  private final CompareLists compareLists;

  @Inject
  ListChangeResource(
      VisibleMunicipality visible,
      RecordChanges recordChanges,
      ChangeRepository changes,
      CompareLists compareLists) {
    this.visible = visible;
    this.recordChanges = recordChanges;
    this.changes = changes;
    this.compareLists = compareLists;
  }

  @POST
  @Path("/{code}/neighbourhood-changes")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "recordNeighbourhoodChanges",
      summary = "Record what became of neighbourhoods between two years",
      description =
          "Legt vast wat er tussen de *buurtenlijsten* van twee jaren veranderde, zodat cijfers van"
              + " voor en na te vergelijken zijn / records what changed between two lists.")
  @APIResponseSchema(value = RecordedChanges.class, responseCode = "201")
  public Response record(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935") String code,
      @NotNull @Valid NewChanges wanted) {
    RecordedChanges recorded = recordChanges.record(visible.municipality(code).code(), wanted);
    return Versioned.created(
        URI.create("/area/v1/municipalities/" + code + "/neighbourhood-changes"), recorded);
  }

  @GET
  @Path("/{code}/neighbourhood-changes")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listNeighbourhoodChanges",
      summary = "List what became of neighbourhoods",
      description = "De vastgelegde wijzigingen tussen *buurtenlijsten* / recorded changes.")
  public RestResponse<ChangeList> list(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935") String code,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return changes
        .page(visible.municipality(code).code(), page.after(1), page.limit())
        .answer(uri, ChangeList::new);
  }

  @GET
  @Path("/{code}/neighbourhood-lists/comparison")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "compareNeighbourhoodLists",
      summary = "Compare the lists of two years",
      description =
          "Vergelijkt de *buurtenlijsten* van twee jaren: wat bleef, verdween en nieuw is, en wat"
              + " daarvan nog niet verklaard is / what stayed, went and came, and what of it nobody"
              + " has explained.")
  public ListComparison compare(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935") String code,
      @QueryParam("from")
          @NotNull
          @Parameter(description = "Eerste jaar / earlier year.", example = "2014")
          Integer from,
      @QueryParam("until")
          @NotNull
          @Parameter(description = "Tweede jaar / later year.", example = "2017")
          Integer until) {
    return compareLists.compare(visible.municipality(code).code(), from, until);
  }
}
