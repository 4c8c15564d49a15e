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

/** Households found to be one, over HTTP. */
@Path("/household-mergers")
@Tag(
    name = "householdMergers",
    description = "Samenvoegingen van huishoudens / households found to be one")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class HouseholdMergerResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleRegistration visible;
  private final MergeHouseholds mergeHouseholds;
  private final HouseholdMergerRepository mergers;
  private final AccessRecorder access;

  @Inject
  HouseholdMergerResource(
      VisibleMunicipality visibleMunicipality,
      VisibleRegistration visible,
      MergeHouseholds mergeHouseholds,
      HouseholdMergerRepository mergers,
      AccessRecorder access) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.mergeHouseholds = mergeHouseholds;
    this.mergers = mergers;
    this.access = access;
  }

  @POST
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "mergeHouseholds",
      summary = "Merge two households that are one",
      description =
          "*Voegt samen*: het huishouden van een cliënt blijkt hetzelfde als dit; een huishouden,"
              + " een regisseur / the client's household is this one; its director directs all.")
  @APIResponseSchema(value = HouseholdMergerView.class, responseCode = "201")
  public Response merge(@NotNull @Valid NewHouseholdMerger told) {
    HouseholdMerger merger = mergeHouseholds.merge(told);
    return Versioned.created(
        URI.create("/cases/v1/household-mergers/" + merger.id()), show(merger), merger.version());
  }

  @GET
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "listHouseholdMergers",
      summary = "List mergers of households",
      description = "De *samenvoegingen* van huishoudens in uw dossiers, de nieuwste eerst.")
  public RestResponse<HouseholdMergerList> list(
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
        .answer(uri, HouseholdMergerList::new);
  }

  @GET
  @Path("/{mergerId}")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "getHouseholdMerger",
      summary = "Fetch a merger of households",
      description = "Een *samenvoeging* van huishoudens / one merger.")
  public RestResponse<HouseholdMergerView> get(
      @PathParam("mergerId") @Parameter(description = "Samenvoeging / merger.") UUID mergerId) {
    HouseholdMerger merger = find(mergerId);
    return Versioned.ok(show(merger), merger.version());
  }

  @POST
  @Path("/{mergerId}/reversals")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "reverseHouseholdMerger",
      summary = "Undo a merger of households",
      description = "Draait een *samenvoeging* terug: het waren er toch twee / they were two.")
  public RestResponse<HouseholdMergerView> reverse(
      @PathParam("mergerId") @Parameter(description = "Samenvoeging / merger.") UUID mergerId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch) {
    HouseholdMerger merger = find(mergerId);
    ExpectedVersion.from(ifMatch).requireMatch(merger.version());
    mergeHouseholds.reverse(merger);
    return Versioned.ok(show(merger), merger.version());
  }

  private HouseholdMerger find(UUID id) {
    HouseholdMerger merger = mergers.findById(id);
    if (merger == null || !visible.worksInHousehold(merger.household())) {
      throw new NotFoundException();
    }
    return merger;
  }

  private HouseholdMergerView show(HouseholdMerger merger) {
    merger.moved().clients().forEach(client -> note(merger, client));
    return merger.view();
  }

  private void note(HouseholdMerger merger, UUID client) {
    access.tells(
        "household", merger.household(), ClientIdentities.subject(client), merger.municipality());
  }
}
