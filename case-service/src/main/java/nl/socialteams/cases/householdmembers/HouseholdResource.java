// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdmembers;

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

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;

/** Households over HTTP. */
@Path("/households")
@Tag(name = "households", description = "Huishoudens / households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class HouseholdResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleHousehold visible;
  private final ShowHousehold showHousehold;

  @Inject
  HouseholdResource(
      VisibleMunicipality visibleMunicipality,
      VisibleHousehold visible,
      ShowHousehold showHousehold) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.showHousehold = showHousehold;
  }

  @GET
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listHouseholds",
      summary = "List households",
      description = "De *huishoudens* waarvan u een dossier ziet, de nieuwste eerst.")
  public RestResponse<HouseholdList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return visible
        .page(visibleMunicipality.code(municipality), page.after(1), page.limit())
        .map(showHousehold::show)
        .answer(uri, HouseholdList::new);
  }

  @GET
  @Path("/{householdId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getHousehold",
      summary = "Fetch a household",
      description = "Een *huishouden* met zijn leden en regisseur / one household.")
  public RestResponse<HouseholdRecord> get(
      @PathParam("householdId") @Parameter(description = "Huishouden / household.")
          UUID householdId) {
    Household household = visible.household(householdId);
    return Versioned.ok(showHousehold.show(household), household.version());
  }

  @GET
  @Path("/{householdId}/directors")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listDirectors",
      summary = "List directors of a household",
      description = "Wie de *regie* had door de tijd, de laatste eerst / who directed, last first.")
  public RestResponse<DirectorList> directors(
      @PathParam("householdId") @Parameter(description = "Huishouden / household.")
          UUID householdId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return showHousehold
        .directors(visible.household(householdId), page.after(1), page.limit())
        .answer(uri, DirectorList::new);
  }
}
