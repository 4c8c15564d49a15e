// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Named directors of households over HTTP. */
@Path("/directorships")
@Tag(name = "directorships", description = "Regie / named directors of households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DirectorshipResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleDirectorship visible;
  private final ListDirectorships listDirectorships;
  private final ProposeDirector proposeDirector;

  @Inject
  DirectorshipResource(
      VisibleMunicipality visibleMunicipality,
      VisibleDirectorship visible,
      ListDirectorships listDirectorships,
      ProposeDirector proposeDirector) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.listDirectorships = listDirectorships;
    this.proposeDirector = proposeDirector;
  }

  @POST
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "proposeDirector",
      summary = "Propose a director",
      description =
          "Stelt een medewerker voor als *regisseur* van een huishouden; tot die aanvaardt, heeft de"
              + " functie van de coördinator de regie / until the worker accepts, the coordinator's"
              + " function directs.")
  @APIResponseSchema(value = DirectorshipView.class, responseCode = "201")
  public Response propose(@NotNull @Valid NewDirectorship told) {
    Directorship proposed = proposeDirector.propose(told);
    return Versioned.created(
        URI.create("/cases/v1/directorships/" + proposed.id()),
        proposed.view(),
        proposed.version());
  }

  @GET
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listDirectorships",
      summary = "List directorships",
      description =
          "De *regievoorstellen* aan u, of van een huishouden, de nieuwste eerst / those proposed to"
              + " you, or of a household, newest first.")
  public RestResponse<DirectorshipList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("householdId")
          @Parameter(description = "Alleen van dit huishouden / only of this household.")
          UUID householdId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return listDirectorships
        .page(visibleMunicipality.code(municipality), householdId, page.after(1), page.limit())
        .map(Directorship::view)
        .answer(uri, DirectorshipList::new);
  }

  @GET
  @Path("/{directorshipId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getDirectorship",
      summary = "Fetch a directorship",
      description = "Een *regievoorstel* en wat ervan werd / one, and what became of it.")
  public RestResponse<DirectorshipView> get(
      @PathParam("directorshipId") @Parameter(description = "Regie / directorship.")
          UUID directorshipId) {
    Directorship found = visible.directorship(directorshipId);
    return Versioned.ok(found.view(), found.version());
  }
}
