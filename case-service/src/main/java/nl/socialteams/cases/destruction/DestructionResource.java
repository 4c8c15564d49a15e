// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

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
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Destructions over HTTP. */
@Path("/destructions")
@Tag(name = "destructions", description = "Vernietigingen / destruction of files")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DestructionResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleDestruction visible;
  private final ProposeDestruction propose;
  private final DecideDestruction decide;

  @Inject
  DestructionResource(
      VisibleMunicipality visibleMunicipality,
      VisibleDestruction visible,
      ProposeDestruction propose,
      DecideDestruction decide) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.propose = propose;
    this.decide = decide;
  }

  @POST
  @RolesAllowed(CaseRights.KEEP_FILES)
  @Idempotent
  @Operation(
      operationId = "proposeDestruction",
      summary = "Propose a file for destruction",
      description =
          "Stelt *vernietiging* voor van alles wat van een cliënt bekend is; een ander bevestigt haar /"
              + " of all that is known of a client; another person confirms it.")
  @APIResponseSchema(value = DestructionView.class, responseCode = "201")
  public Response propose(@NotNull @Valid NewDestruction told) {
    Destruction proposed = propose.propose(told);
    return Versioned.created(
        URI.create("/cases/v1/destructions/" + proposed.id()),
        visible.show(proposed),
        proposed.version());
  }

  @GET
  @RolesAllowed({CaseRights.KEEP_FILES, CaseRights.CONFIRM_DESTRUCTION})
  @Operation(
      operationId = "listDestructions",
      summary = "List destructions",
      description =
          "De *vernietigingen* van een gemeente, voorgesteld en uitgevoerd, de nieuwste eerst / proposed"
              + " and carried out, newest first.")
  public RestResponse<DestructionList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return visible
        .page(visibleMunicipality.code(municipality), page.after(1), page.limit())
        .answer(uri, DestructionList::new);
  }

  @GET
  @Path("/{destructionId}")
  @RolesAllowed({CaseRights.KEEP_FILES, CaseRights.CONFIRM_DESTRUCTION})
  @Operation(
      operationId = "getDestruction",
      summary = "Fetch a destruction",
      description =
          "Een *vernietiging* en wat haar in de weg staat / one, and what stands in the way.")
  public RestResponse<DestructionView> get(
      @PathParam("destructionId") @Parameter(description = "Vernietiging / destruction.")
          UUID destructionId) {
    return answer(visible.find(destructionId));
  }

  @POST
  @Path("/{destructionId}/confirmations")
  @RolesAllowed(CaseRights.CONFIRM_DESTRUCTION)
  @Operation(
      operationId = "confirmDestruction",
      summary = "Confirm and carry out a destruction",
      description =
          "Bevestigt een *vernietiging*, als ander dan wie haar voorstelde, en voert haar uit; zij is niet"
              + " terug te draaien / by another person than who proposed it; it cannot be undone.")
  public RestResponse<DestructionView> confirm(
      @PathParam("destructionId") @Parameter(description = "Vernietiging / destruction.")
          UUID destructionId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch) {
    Destruction proposed = visible.find(destructionId);
    ExpectedVersion.from(ifMatch).requireMatch(proposed.version());
    decide.confirm(proposed);
    return answer(proposed);
  }

  @POST
  @Path("/{destructionId}/withdrawals")
  @RolesAllowed(CaseRights.KEEP_FILES)
  @Operation(
      operationId = "withdrawDestruction",
      summary = "Withdraw a proposed destruction",
      description = "Trekt een voorgestelde *vernietiging* in / the file stays.")
  public RestResponse<DestructionView> withdraw(
      @PathParam("destructionId") @Parameter(description = "Vernietiging / destruction.")
          UUID destructionId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch) {
    Destruction proposed = visible.find(destructionId);
    ExpectedVersion.from(ifMatch).requireMatch(proposed.version());
    decide.withdraw(proposed);
    return answer(proposed);
  }

  private RestResponse<DestructionView> answer(Destruction destruction) {
    return Versioned.ok(visible.show(destruction), destruction.version());
  }
}
