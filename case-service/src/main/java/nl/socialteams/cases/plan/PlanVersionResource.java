// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;

/** Versions of plans over HTTP. */
@Path("/plans")
@Tag(name = "plans", description = "Plannen van huishoudens / plans of households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PlanVersionResource {
  private final VisiblePlan visible;
  private final ShowPlan showPlan;

  @Inject
  PlanVersionResource(VisiblePlan visible, ShowPlan showPlan) {
    this.visible = visible;
    this.showPlan = showPlan;
  }

  @GET
  @Path("/{planId}/versions")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listPlanVersions",
      summary = "List the versions of a plan",
      description = "De *versies van een plan*, ook het concept / the draft among them.")
  public RestResponse<PlanVersionList> listVersions(
      @PathParam("planId") @Parameter(description = "Plan.") UUID planId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return showPlan
        .versions(visible.seen(planId), page.after(1), page.limit())
        .answer(uri, PlanVersionList::new);
  }

  @GET
  @Path("/{planId}/versions/{number}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getPlanVersion",
      summary = "Fetch a version of a plan",
      description = "Een *versie van een plan*; wat vastgesteld is, verandert nooit / one of them.")
  public RestResponse<PlanVersionView> getVersion(
      @PathParam("planId") @Parameter(description = "Plan.") UUID planId,
      @PathParam("number") @Parameter(description = "Nummer / number.", example = "1") int number) {
    Plan plan = visible.seen(planId);
    PlanVersionView found = showPlan.find(plan, number).orElseThrow(NotFoundException::new);
    return Versioned.ok(found, found.agreed() ? number : plan.version());
  }
}
