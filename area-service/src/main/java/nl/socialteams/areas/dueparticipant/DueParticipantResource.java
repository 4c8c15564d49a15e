// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.dueparticipant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import nl.socialteams.cursors.PageQuery;

/** Participants whose term has ended over HTTP. */
@Path("/due-participants")
@Tag(
    name = "heldPersons",
    description = "Inzage in en vernietiging van persoonsgegevens / export and destruction")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DueParticipantResource {
  private final VisibleMunicipality visible;
  private final DueParticipants participants;

  @Inject
  DueParticipantResource(VisibleMunicipality visible, DueParticipants participants) {
    this.visible = visible;
    this.participants = participants;
  }

  @GET
  @RolesAllowed(AreaRights.DESTROY)
  @Operation(
      operationId = "listDueParticipants",
      summary = "List participants whose term has ended",
      description =
          "De *deelnemers* die langer dan de *bewaartermijn* niets vroegen, boden, leenden of bijwoonden,"
              + " wie het langst niets had eerst / who have had nothing for longer than the term.")
  public RestResponse<DueParticipantList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return participants
        .page(visible.municipality(municipality).code(), page.after(2), page.limit())
        .answer(uri, DueParticipantList::new);
  }
}
