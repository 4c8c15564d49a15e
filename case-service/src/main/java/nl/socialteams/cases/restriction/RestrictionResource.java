// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

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

/** Restrictions over HTTP. */
@Path("/restrictions")
@Tag(name = "restrictions", description = "Beperking van de verwerking / restriction of processing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RestrictionResource {
  private final VisibleMunicipality visible;
  private final RestrictProcessing restrict;

  @Inject
  RestrictionResource(VisibleMunicipality visible, RestrictProcessing restrict) {
    this.visible = visible;
    this.restrict = restrict;
  }

  @POST
  @RolesAllowed(CaseRights.RESTRICT)
  @Idempotent
  @Operation(
      operationId = "restrictProcessing",
      summary = "Restrict the processing of a client's file",
      description =
          "*Beperkt de verwerking* van wat van een cliënt bekend is: niemand ziet of wijzigt het tot dit"
              + " wordt opgeheven / nobody sees or changes it until that is lifted.")
  @APIResponseSchema(value = RestrictionView.class, responseCode = "201")
  public Response impose(@NotNull @Valid NewRestriction told) {
    ProcessingRestriction imposed = restrict.impose(told);
    return Versioned.created(
        URI.create("/cases/v1/restrictions/" + imposed.id()), imposed.view(), imposed.version());
  }

  @GET
  @RolesAllowed(CaseRights.RESTRICT)
  @Operation(
      operationId = "listRestrictions",
      summary = "List restrictions of processing",
      description =
          "De *beperkingen van de verwerking* in een gemeente, ook opgeheven, de nieuwste eerst / lifted"
              + " ones too, newest first.")
  public RestResponse<RestrictionList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return restrict
        .page(visible.code(municipality), page.after(1), page.limit())
        .map(ProcessingRestriction::view)
        .answer(uri, RestrictionList::new);
  }

  @GET
  @Path("/{restrictionId}")
  @RolesAllowed(CaseRights.RESTRICT)
  @Operation(
      operationId = "getRestriction",
      summary = "Fetch a restriction of processing",
      description = "Een *beperking van de verwerking* / one restriction.")
  public RestResponse<RestrictionView> get(
      @PathParam("restrictionId") @Parameter(description = "Beperking / restriction.")
          UUID restrictionId) {
    return answer(restrict.find(restrictionId));
  }

  @POST
  @Path("/{restrictionId}/liftings")
  @RolesAllowed(CaseRights.RESTRICT)
  @Operation(
      operationId = "liftRestriction",
      summary = "Lift a restriction of processing",
      description =
          "Heft een *beperking van de verwerking* op, met reden; de bewoner hoort dat vooraf / with its"
              + " reason; the resident is told before.")
  public RestResponse<RestrictionView> lift(
      @PathParam("restrictionId") @Parameter(description = "Beperking / restriction.")
          UUID restrictionId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid RestrictionLifting lifting) {
    ProcessingRestriction restriction = restrict.find(restrictionId);
    ExpectedVersion.from(ifMatch).requireMatch(restriction.version());
    restrict.lift(restriction, lifting.reason());
    return answer(restriction);
  }

  private static RestResponse<RestrictionView> answer(ProcessingRestriction restriction) {
    return Versioned.ok(restriction.view(), restriction.version());
  }
}
