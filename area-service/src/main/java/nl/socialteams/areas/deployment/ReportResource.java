// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Reported deployment over HTTP. */
@Path("/deployment-agreements")
@Tag(name = "deployment", description = "Inzetafspraken en opgaven / agreed and reported hours")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReportResource {
  private final VisibleAgreement visible;
  private final ReportDeployment reportDeployment;
  private final ReportRepository reports;

  @Inject
  ReportResource(
      VisibleAgreement visible, ReportDeployment reportDeployment, ReportRepository reports) {
    this.visible = visible;
    this.reportDeployment = reportDeployment;
    this.reports = reports;
  }

  @POST
  @Path("/{agreementId}/reports")
  @RolesAllowed(AreaRights.REPORT_DEPLOYMENT)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "reportDeployment",
      summary = "Report what was done",
      description =
          "*Opgave* van inzet, door de organisatie zelf of voor haar; een correctie is een nieuwe opgave die in de plaats komt van een"
              + " eerdere / a correction is a new report in the place of an earlier one.")
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response report(
      @PathParam("agreementId") @Parameter(description = "Inzetafspraak.") UUID agreementId,
      @NotNull @Valid NewReport wanted) {
    Report report = reportDeployment.report(visible.toReportOn(agreementId), wanted);
    return Versioned.created(
        URI.create("/area/v1/deployment-agreements/" + agreementId + "/reports"),
        ReportView.of(report));
  }

  @GET
  @Path("/{agreementId}/reports")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listDeploymentReports",
      summary = "List what was reported",
      description = "De *opgaven* bij een afspraak, gecorrigeerde inbegrepen / all reports.")
  public RestResponse<ReportList> list(
      @PathParam("agreementId") @Parameter(description = "Inzetafspraak.") UUID agreementId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return reports
        .page(visible.agreement(agreementId).id(), page.after(1), page.limit())
        .map(ReportView::of)
        .answer(uri, ReportList::new);
  }
}
