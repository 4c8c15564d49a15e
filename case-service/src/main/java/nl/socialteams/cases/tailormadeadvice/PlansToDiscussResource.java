// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.time.LocalDate;

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

/** The list for the experts' weekly consultation over HTTP. */
@Path("/tailor-made-plans-to-discuss")
@Tag(name = "tailorMadeAdvice", description = "Advies van maatwerkdeskundigen / experts' advice")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PlansToDiscussResource {
  private final VisibleMunicipality visibleMunicipality;
  private final ListPlansToDiscuss plansToDiscuss;

  @Inject
  PlansToDiscussResource(
      VisibleMunicipality visibleMunicipality, ListPlansToDiscuss plansToDiscuss) {
    this.visibleMunicipality = visibleMunicipality;
    this.plansToDiscuss = plansToDiscuss;
  }

  @GET
  @RolesAllowed(CaseRights.ADVISE)
  @Operation(
      operationId = "listTailorMadePlansToDiscuss",
      summary = "List the plans for the experts' weekly consultation",
      description =
          "De *weeklijst* van het overleg van maatwerkdeskundigen: lopende plannen met een"
              + " perspectief waarop u als deskundige bent genoemd, waarop nog geen advies is gegeven"
              + " of waarvan de bespreking in deze week valt / running plans with a perspective that"
              + " name you as their expert, without advice or with a review that is due.")
  public RestResponse<PlansToDiscuss> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("on")
          @Parameter(description = "Een dag van de week; anders deze week / a day of the week.")
          LocalDate on,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return plansToDiscuss
        .page(visibleMunicipality.code(municipality), on, page.after(1), page.limit())
        .answer(uri, PlansToDiscuss::new);
  }
}
