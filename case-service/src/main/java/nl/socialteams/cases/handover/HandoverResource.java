// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.net.URI;
import java.util.List;
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
import jakarta.ws.rs.NotFoundException;
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

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.directorship.Directorship;
import nl.socialteams.cases.directorship.DirectorshipRepository;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Handing over many cases over HTTP. */
@Path("/handovers")
@Tag(name = "handovers", description = "Overdrachten / handing over many cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class HandoverResource {
  private static final String ONE = "/{handoverId}";

  private final Caller caller;
  private final VisibleMunicipality visibleMunicipality;
  private final HandoverRepository handovers;
  private final DirectorshipRepository directorships;
  private final OpenHandover openHandover;

  @Inject
  HandoverResource(
      Caller caller,
      VisibleMunicipality visibleMunicipality,
      HandoverRepository handovers,
      DirectorshipRepository directorships,
      OpenHandover openHandover) {
    this.caller = caller;
    this.visibleMunicipality = visibleMunicipality;
    this.handovers = handovers;
    this.directorships = directorships;
    this.openHandover = openHandover;
  }

  @POST
  @RolesAllowed(CaseRights.HAND_OVER)
  @Idempotent
  @Operation(
      operationId = "openHandover",
      summary = "Hand over many cases",
      description =
          "Stelt in een *overdracht* voor veel huishoudens een nieuwe regisseur voor; elke rij wordt"
              + " voor zich beantwoord. Wie nu de regie heeft, houdt haar tot iemand aanvaardt / each"
              + " row is answered by itself; who directs now stays until somebody accepts.")
  @APIResponseSchema(value = HandoverView.class, responseCode = "201")
  public Response open(@NotNull @Valid NewHandover told) {
    caller.requireActsFor(told.municipality());
    Handover opened = openHandover.open(told);
    List<HandoverRowAnswer> answers = openHandover.propose(opened, told.rows());
    return Versioned.created(
        URI.create("/cases/v1/handovers/" + opened.id()),
        opened.view(handovers.counts(opened.id()), answers),
        opened.version());
  }

  @GET
  @RolesAllowed(CaseRights.HAND_OVER)
  @Operation(
      operationId = "listHandovers",
      summary = "List handovers",
      description =
          "De *overdrachten*, de nieuwste eerst, ook die van een gebiedsbesluit / newest first, also"
              + " those of a decision on areas.")
  public RestResponse<HandoverList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return handovers
        .page(visibleMunicipality.code(municipality), page.after(1), page.limit())
        .map(this::show)
        .answer(uri, HandoverList::new);
  }

  @GET
  @Path(ONE)
  @RolesAllowed(CaseRights.HAND_OVER)
  @Operation(
      operationId = "getHandover",
      summary = "Fetch a handover",
      description = "Een *overdracht* en hoe ver zij is / one, and how far it has come.")
  public RestResponse<HandoverView> get(
      @PathParam("handoverId") @Parameter(description = "Overdracht / handover.") UUID handoverId) {
    Handover found = find(handoverId);
    return Versioned.ok(show(found), found.version());
  }

  @GET
  @Path(ONE + "/proposals")
  @RolesAllowed(CaseRights.HAND_OVER)
  @Operation(
      operationId = "listHandoverProposals",
      summary = "List the proposals of a handover",
      description = "De *regievoorstellen* van een overdracht die u ziet / those that you see.")
  public RestResponse<HandoverProposals> proposals(
      @PathParam("handoverId") @Parameter(description = "Overdracht / handover.") UUID handoverId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return directorships
        .ofHandover(find(handoverId).id(), page.after(1), page.limit())
        .map(Directorship::view)
        .answer(uri, HandoverProposals::new);
  }

  private Handover find(UUID id) {
    Handover found = handovers.findByIdOptional(id).orElseThrow(NotFoundException::new);
    visibleMunicipality.code(found.municipality());
    return found;
  }

  private HandoverView show(Handover handover) {
    return handover.view(handovers.counts(handover.id()), null);
  }
}
