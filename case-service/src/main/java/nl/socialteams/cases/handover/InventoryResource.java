// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cursors.Page;
import nl.socialteams.cursors.PageQuery;

/** The inventory before a handover over HTTP. */
@Path("/handover-inventory")
@Tag(name = "handovers", description = "Overdrachten / handing over many cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class InventoryResource {
  private final VisibleMunicipality visibleMunicipality;
  private final FindConcerned findConcerned;
  private final ShowInventory showInventory;

  @Inject
  InventoryResource(
      VisibleMunicipality visibleMunicipality,
      FindConcerned findConcerned,
      ShowInventory showInventory) {
    this.visibleMunicipality = visibleMunicipality;
    this.findConcerned = findConcerned;
    this.showInventory = showInventory;
  }

  @GET
  @RolesAllowed(CaseRights.HAND_OVER)
  @Operation(
      operationId = "listHandoverInventory",
      summary = "List what would have to be handed over",
      description =
          "De *inventarisatie*: lopende casussen die een medewerker of organisatie in regie heeft, of"
              + " die van een team of uit een buurt zijn, anders alle die u ziet; met plan,"
              + " ondersteuning die nog nodig is en deskundigheid / running cases of a worker,"
              + " organisation, team or neighbourhood, absent: all that you see; with plan, support"
              + " still needed and expertise.")
  public RestResponse<HandoverInventory> list(
      @Valid @BeanParam InventoryQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    Page<CaseFile> found =
        findConcerned.page(
            visibleMunicipality.code(query.municipality),
            query.leaving(),
            page.after(1),
            page.limit());
    return new Page<>(showInventory.lines(found.items(), query.from), found.next())
        .answer(uri, HandoverInventory::new);
  }
}
