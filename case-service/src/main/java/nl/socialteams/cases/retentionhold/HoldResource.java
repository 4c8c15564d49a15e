// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retentionhold;

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

/** Holds over HTTP. */
@Path("/retention-holds")
@Tag(name = "retentionHolds", description = "Opschorting van vernietiging / holds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class HoldResource {
  private final VisibleMunicipality visible;
  private final KeepFile keepFile;

  @Inject
  HoldResource(VisibleMunicipality visible, KeepFile keepFile) {
    this.visible = visible;
    this.keepFile = keepFile;
  }

  @POST
  @RolesAllowed(CaseRights.KEEP_FILES)
  @Idempotent
  @Operation(
      operationId = "placeRetentionHold",
      summary = "Keep a file from being destroyed",
      description =
          "*Schort vernietiging op* van wat van een cliënt bekend is, tot dit wordt opgeheven / nothing"
              + " of this client is destroyed until it is lifted.")
  @APIResponseSchema(value = HoldView.class, responseCode = "201")
  public Response place(@NotNull @Valid NewHold told) {
    RetentionHold placed = keepFile.place(told);
    return Versioned.created(
        URI.create("/cases/v1/retention-holds/" + placed.id()), placed.view(), placed.version());
  }

  @GET
  @RolesAllowed(CaseRights.KEEP_FILES)
  @Operation(
      operationId = "listRetentionHolds",
      summary = "List holds",
      description =
          "De *opschortingen van vernietiging* van een gemeente, ook opgeheven, de nieuwste eerst /"
              + " lifted ones too, newest first.")
  public RestResponse<HoldList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return keepFile
        .page(visible.code(municipality), page.after(1), page.limit())
        .map(RetentionHold::view)
        .answer(uri, HoldList::new);
  }

  @GET
  @Path("/{holdId}")
  @RolesAllowed(CaseRights.KEEP_FILES)
  @Operation(
      operationId = "getRetentionHold",
      summary = "Fetch a hold",
      description = "Een *opschorting van vernietiging* / one hold.")
  public RestResponse<HoldView> get(
      @PathParam("holdId") @Parameter(description = "Opschorting / hold.") UUID holdId) {
    return answer(keepFile.find(holdId));
  }

  @POST
  @Path("/{holdId}/liftings")
  @RolesAllowed(CaseRights.KEEP_FILES)
  @Operation(
      operationId = "liftRetentionHold",
      summary = "Lift a hold",
      description =
          "Heft een *opschorting van vernietiging* op / the file need not be kept for it.")
  public RestResponse<HoldView> lift(
      @PathParam("holdId") @Parameter(description = "Opschorting / hold.") UUID holdId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch) {
    RetentionHold hold = keepFile.find(holdId);
    ExpectedVersion.from(ifMatch).requireMatch(hold.version());
    keepFile.lift(hold);
    return answer(hold);
  }

  private static RestResponse<HoldView> answer(RetentionHold hold) {
    return Versioned.ok(hold.view(), hold.version());
  }
}
