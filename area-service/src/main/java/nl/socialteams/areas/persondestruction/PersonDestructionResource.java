// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;

/** Proofs of destruction over HTTP. */
@Path("/person-destructions")
@Tag(
    name = "heldPersons",
    description = "Inzage in en vernietiging van persoonsgegevens / export and destruction")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PersonDestructionResource {
  private final VisibleMunicipality visible;
  private final PersonDestructions destructions;

  @Inject
  PersonDestructionResource(VisibleMunicipality visible, PersonDestructions destructions) {
    this.visible = visible;
    this.destructions = destructions;
  }

  @GET
  @RolesAllowed(AreaRights.DESTROY)
  @Operation(
      operationId = "listPersonDestructions",
      summary = "List proofs of destruction of participants and workers",
      description =
          "De *bewijzen van vernietiging* van deelnemers en medewerkers van een gemeente, het nieuwste"
              + " eerst / of participants and workers, newest first.")
  public RestResponse<PersonDestructionList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return destructions
        .page(visible.municipality(municipality).code(), page.after(1), page.limit())
        .answer(uri, PersonDestructionList::new);
  }

  @GET
  @Path("/{destructionId}")
  @RolesAllowed(AreaRights.DESTROY)
  @Operation(
      operationId = "getPersonDestruction",
      summary = "Fetch a proof of destruction",
      description =
          "Een *bewijs van vernietiging*: dag, door wie, grond en aantallen, niet over wie / the day, by"
              + " whom, the ground and counts, not whom it was about.")
  public RestResponse<PersonDestructionView> get(
      @PathParam("destructionId") @Parameter(description = "Vernietiging / destruction.")
          UUID destructionId) {
    return Versioned.ok(destructions.find(destructionId).orElseThrow(NotFoundException::new), 1);
  }
}
