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

/** Referrals of which a term has passed, over HTTP. */
@Path("/overdue-referrals")
@Tag(name = "referrals", description = "Doorverwijzingen en overdrachten / referrals and handovers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OverdueReferralResource {
  private final VisibleMunicipality visible;
  private final OverdueReferrals overdue;
  private final ReferralNotes notes;

  @Inject
  OverdueReferralResource(
      VisibleMunicipality visible, OverdueReferrals overdue, ReferralNotes notes) {
    this.visible = visible;
    this.overdue = overdue;
    this.notes = notes;
  }

  @GET
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listOverdueReferrals",
      summary = "List referrals of which a term has passed",
      description =
          "De *doorverwijzingen* in uw dossiers waarvan de termijn voor antwoord of terugmelding is"
              + " verlopen / in the files that you see, newest first.")
  public RestResponse<ReferralList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return overdue
        .page(visible.code(municipality), page.after(1), page.limit())
        .map(notes::show)
        .answer(uri, ReferralList::new);
  }
}
