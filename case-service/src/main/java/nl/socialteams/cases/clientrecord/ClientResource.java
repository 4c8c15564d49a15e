// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;

/** Clients over HTTP. */
@Path("/clients")
@Tag(name = "clients", description = "Cliënten / clients")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ClientResource {
  /** Tells an id from a step such as {@code _search}. */
  private static final String ONE = "/{clientId: [0-9a-fA-F-]+}";

  private static final String MERGE_PATCH = "application/merge-patch+json";

  private final VisibleMunicipality visibleMunicipality;
  private final VisibleClient visible;
  private final ShowClient showClient;
  private final MergePatch mergePatch;
  private final CorrectClient correctClient;
  private final ClientCorrectionRepository corrections;
  private final EarlierClients earlier;

  @Inject
  ClientResource(
      VisibleMunicipality visibleMunicipality,
      VisibleClient visible,
      ShowClient showClient,
      MergePatch mergePatch,
      CorrectClient correctClient,
      ClientCorrectionRepository corrections,
      EarlierClients earlier) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.showClient = showClient;
    this.mergePatch = mergePatch;
    this.correctClient = correctClient;
    this.corrections = corrections;
    this.earlier = earlier;
  }

  @GET
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listClients",
      summary = "List clients",
      description =
          "De *cliënten* wier dossier u ziet, wie het eerst kwam voorop / in the order they came.")
  public RestResponse<ClientList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return visible
        .page(visibleMunicipality.code(municipality), page.after(1), page.limit())
        .map(showClient::inList)
        .answer(uri, ClientList::new);
  }

  @POST
  @Path("/_search")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "searchClients",
      summary = "Look for clients by citizen service number",
      description =
          "Zoekt *cliënten* op burgerservicenummer (BSN), onder de dossiers die u ziet, ten hoogste"
              + " 200 / among the files that you see.")
  public RestResponse<ClientList> search(@NotNull @Valid ClientSearch wanted) {
    String municipality = visibleMunicipality.code(wanted.municipality());
    return RestResponse.ok(
        new ClientList(
            visible.withNumber(municipality, wanted.bsn()).stream()
                .map(showClient::inList)
                .toList()));
  }

  @GET
  @Path(ONE)
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getClient",
      summary = "Fetch a client",
      description = "Wat er van een *cliënt* bekend is, met BSN / all that is known of a client.")
  public RestResponse<ClientRecord> get(
      @PathParam("clientId") @Parameter(description = "Cliënt / client.") UUID clientId) {
    Client client = visible.client(clientId);
    return Versioned.ok(showClient.whole(client), client.version());
  }

  @PATCH
  @Path(ONE)
  @Consumes(MERGE_PATCH)
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "correctClient",
      summary = "Correct a client",
      description =
          "*Correctie* van een cliënt: wat ontbreekt blijft, null haalt weg; wat er stond blijft"
              + " leesbaar / what is absent stays, null takes away; what was known before stays"
              + " readable.")
  public RestResponse<ClientRecord> correct(
      @PathParam("clientId") @Parameter(description = "Cliënt / client.") UUID clientId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MERGE_PATCH,
                      schema = @Schema(implementation = ClientChange.class)))
          ObjectNode patch) {
    mergePatch.requireReadable(patch);
    Registration registration = visible.workedIn(clientId);
    Client client = visible.client(clientId);
    ExpectedVersion.from(ifMatch).requireMatch(client.version());
    correctClient.correct(client, mergePatch.apply(showClient.known(client), patch), registration);
    return Versioned.ok(showClient.whole(client), client.version());
  }

  @GET
  @Path(ONE + "/corrections")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listClientCorrections",
      summary = "List corrections of a client",
      description = "De *correcties* van een cliënt, met wat er stond, de nieuwste eerst.")
  public RestResponse<ClientCorrectionList> corrections(
      @PathParam("clientId") @Parameter(description = "Cliënt / client.") UUID clientId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return corrections
        .page(visible.client(clientId).id(), page.after(1), page.limit())
        .map(earlier::show)
        .answer(uri, ClientCorrectionList::new);
  }
}
