// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

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

/** What was referred to the caller, over HTTP. */
@Path("/received-referrals")
@Tag(name = "receivedReferrals", description = "Ontvangen doorverwijzingen / received referrals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ReceivedReferralResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleReceived visible;
  private final ShowReceived showReceived;

  @Inject
  ReceivedReferralResource(
      VisibleMunicipality visibleMunicipality, VisibleReceived visible, ShowReceived showReceived) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.showReceived = showReceived;
  }

  @GET
  @RolesAllowed(CaseRights.RECEIVE)
  @Operation(
      operationId = "listReceivedReferrals",
      summary = "List what was referred to the caller",
      description =
          "De open *doorverwijzingen* aan de organisatie van het systeem dat vraagt, of"
              + " aan de teams van wie vraagt, met de delen van het dossier waarvoor"
              + " toestemming geldt; zonder toestemming staan zij er niet bij / with what the"
              + " consent covers, the newest first.")
  public RestResponse<ReceivedReferralList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return visible
        .page(visibleMunicipality.code(municipality), page.after(1), page.limit())
        .map(showReceived::show)
        .answer(uri, ReceivedReferralList::new);
  }
}
