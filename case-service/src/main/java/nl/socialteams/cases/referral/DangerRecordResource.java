// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

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

/** All referrals of a municipality that were made on danger, for its privacy officer. */
@Path("/referrals-on-danger")
@Tag(name = "referrals", description = "Doorverwijzingen en overdrachten / referrals and handovers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DangerRecordResource {
  private final VisibleMunicipality visible;
  private final ReferralRepository referrals;
  private final ReferralNotes notes;

  @Inject
  DangerRecordResource(
      VisibleMunicipality visible, ReferralRepository referrals, ReferralNotes notes) {
    this.visible = visible;
    this.referrals = referrals;
    this.notes = notes;
  }

  @GET
  @RolesAllowed(CaseRights.SEE_EMERGENCIES)
  @Operation(
      operationId = "listReferralsOnDanger",
      summary = "List referrals that were made on danger",
      description =
          "Alle *doorverwijzingen* van een gemeente die bij gevaar zonder toestemming zijn gedaan,"
              + " met de reden, voor wie toeziet op de privacy / made without consent, and why.")
  public RestResponse<ReferralList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return referrals
        .onDanger(visible.code(municipality), page.after(1), page.limit())
        .map(notes::show)
        .answer(uri, ReferralList::new);
  }
}
