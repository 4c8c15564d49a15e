// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

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
import jakarta.ws.rs.HeaderParam;
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

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Clients found to be one, over HTTP. */
@Path("/client-mergers")
@Tag(name = "clientMergers", description = "Samenvoegingen van cliënten / clients found to be one")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ClientMergerResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleRegistration visible;
  private final MergeClients mergeClients;
  private final ClientMergerRepository mergers;
  private final AccessRecorder access;

  @Inject
  ClientMergerResource(
      VisibleMunicipality visibleMunicipality,
      VisibleRegistration visible,
      MergeClients mergeClients,
      ClientMergerRepository mergers,
      AccessRecorder access) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.mergeClients = mergeClients;
    this.mergers = mergers;
    this.access = access;
  }

  @POST
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "mergeClients",
      summary = "Merge two clients who are one",
      description =
          "*Voegt samen*: een aanmelding blijkt van een cliënt die al bekend was; rapporten tellen"
              + " haar eenmaal / a registration is of a client who was known; reports count once.")
  @APIResponseSchema(value = ClientMergerView.class, responseCode = "201")
  public Response merge(@NotNull @Valid NewClientMerger told) {
    ClientMerger merger = mergeClients.merge(told);
    return Versioned.created(
        URI.create("/cases/v1/client-mergers/" + merger.id()), show(merger), merger.version());
  }

  @GET
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "listClientMergers",
      summary = "List mergers of clients",
      description = "De *samenvoegingen* van cliënten in uw dossiers, de nieuwste eerst.")
  public RestResponse<ClientMergerList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return mergers
        .page(visibleMunicipality.code(municipality), page.after(1), page.limit())
        .map(this::show)
        .answer(uri, ClientMergerList::new);
  }

  @GET
  @Path("/{mergerId}")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "getClientMerger",
      summary = "Fetch a merger of clients",
      description = "Een *samenvoeging* van cliënten / one merger.")
  public RestResponse<ClientMergerView> get(
      @PathParam("mergerId") @Parameter(description = "Samenvoeging / merger.") UUID mergerId) {
    ClientMerger merger = find(mergerId);
    return Versioned.ok(show(merger), merger.version());
  }

  @POST
  @Path("/{mergerId}/reversals")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "reverseClientMerger",
      summary = "Undo a merger of clients",
      description = "Draait een *samenvoeging* terug: het waren er toch twee / they were two.")
  public RestResponse<ClientMergerView> reverse(
      @PathParam("mergerId") @Parameter(description = "Samenvoeging / merger.") UUID mergerId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch) {
    ClientMerger merger = find(mergerId);
    ExpectedVersion.from(ifMatch).requireMatch(merger.version());
    mergeClients.reverse(merger);
    return Versioned.ok(show(merger), merger.version());
  }

  private ClientMerger find(UUID id) {
    ClientMerger merger = mergers.findById(id);
    if (merger == null
        || !visible.worksInFileOf(merger.client())
        || !visible.worksInFileOf(merger.duplicate())) {
      throw new NotFoundException();
    }
    return merger;
  }

  private ClientMergerView show(ClientMerger merger) {
    access.tells(
        "client",
        merger.client(),
        ClientIdentities.subject(merger.client()),
        merger.municipality());
    return merger.view();
  }
}
