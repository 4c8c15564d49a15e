// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

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

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.cursors.PageQuery;

/** All files of a municipality that were opened because of danger, for its privacy officer. */
@Path("/emergency-accesses")
@Tag(name = "emergencyAccesses", description = "Noodtoegang / files opened because of danger")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class EmergencyRecordResource {
  private final VisibleMunicipality visible;
  private final EmergencyAccessRepository accesses;
  private final EmergencyReasons reasons;

  @Inject
  EmergencyRecordResource(
      VisibleMunicipality visible, EmergencyAccessRepository accesses, EmergencyReasons reasons) {
    this.visible = visible;
    this.accesses = accesses;
    this.reasons = reasons;
  }

  @GET
  @RolesAllowed(CaseRights.SEE_EMERGENCIES)
  @Operation(
      operationId = "listMunicipalityEmergencyAccesses",
      summary = "List all files opened because of danger",
      description =
          "Alle *noodtoegangen* van een gemeente, de nieuwste eerst, voor wie toeziet op de privacy /"
              + " who opened which file because of danger, and why.")
  public RestResponse<EmergencyAccessList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return accesses
        .ofMunicipality(visible.code(municipality), page.after(1), page.limit())
        .map(reasons::show)
        .answer(uri, EmergencyAccessList::new);
  }
}
