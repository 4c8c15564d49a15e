// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.standardlist;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.idempotency.Idempotent;

/** Standard code lists over HTTP. */
@Path("/municipalities")
@Tag(name = "codeLists", description = "Codelijsten en hun versies / code lists and their versions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StandardListResource {
  private final VisibleMunicipality visible;
  private final AdoptStandardLists adoptStandardLists;

  @Inject
  StandardListResource(VisibleMunicipality visible, AdoptStandardLists adoptStandardLists) {
    this.visible = visible;
    this.adoptStandardLists = adoptStandardLists;
  }

  @POST
  @Path("/{code}/standard-code-lists")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "adoptStandardCodeLists",
      summary = "Adopt the standard code lists",
      description =
          "Neemt de *standaardcodelijsten* over die de gemeente nog niet heeft; herhalen voegt"
              + " niets toe / adopts those that the municipality lacks; again adds nothing.")
  @APIResponseSchema(value = AdoptedListsView.class, responseCode = "201")
  public Response adopt(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935")
          String code) {
    AdoptedListsView adopted = adoptStandardLists.adopt(visible.municipality(code));
    return Versioned.created(URI.create("/area/v1/code-lists?municipality=" + code), adopted);
  }
}
