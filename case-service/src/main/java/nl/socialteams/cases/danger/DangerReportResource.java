// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
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

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Danger in a case, over HTTP. */
@Path("/cases")
@Tag(name = "dangerReports", description = "Meldingen van gevaar / danger in cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DangerReportResource {
  private static final String ALL = "/{caseId}/danger-reports";
  private static final String ONE = ALL + "/{reportId}";

  private final VisibleCase visible;
  private final AnswerDanger danger;
  private final DangerReportRepository reports;
  private final DangerTexts texts;

  @Inject
  DangerReportResource(
      VisibleCase visible, AnswerDanger danger, DangerReportRepository reports, DangerTexts texts) {
    this.visible = visible;
    this.danger = danger;
    this.reports = reports;
    this.texts = texts;
  }

  @POST
  @Path(ALL)
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "reportDanger",
      summary = "Report danger in a case",
      description =
          "Meldt *gevaar* (ontwikkeling van een kind, geweld): de zaak krijgt voorrang en een"
              + " termijn voor de reactie / gives the case priority and a term for the response.")
  @APIResponseSchema(value = DangerReportView.class, responseCode = "201")
  public Response report(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewDangerReport told) {
    DangerReport report = danger.report(visible.workedIn(caseId), told);
    URI location = URI.create("/cases/v1/cases/" + caseId + "/danger-reports/" + report.id());
    return Versioned.created(location, texts.show(report), report.version());
  }

  @GET
  @Path(ALL)
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listDangerReports",
      summary = "List danger reports of a case",
      description = "De *meldingen van gevaar* in een casus, de nieuwste eerst / newest first.")
  public RestResponse<DangerReportList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return reports
        .page(visible.caseFile(caseId).id(), page.after(1), page.limit())
        .map(texts::show)
        .answer(uri, DangerReportList::new);
  }

  @GET
  @Path(ONE)
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getDangerReport",
      summary = "Fetch a danger report",
      description = "Een *melding van gevaar* / one danger report.")
  public RestResponse<DangerReportView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("reportId") @Parameter(description = "Melding / report.") UUID reportId) {
    DangerReport report = find(visible.caseFile(caseId).id(), reportId);
    return Versioned.ok(texts.show(report), report.version());
  }

  @POST
  @Path(ONE + "/responses")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "respondToDanger",
      summary = "Record the response to danger",
      description = "Legt de *reactie op gevaar* vast, waarmee de termijn stopt / stops its clock.")
  public RestResponse<DangerReportView> respond(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("reportId") @Parameter(description = "Melding / report.") UUID reportId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid DangerResponse response) {
    CaseFile caseFile = visible.workedIn(caseId);
    DangerReport report = find(caseId, reportId);
    ExpectedVersion.from(ifMatch).requireMatch(report.version());
    danger.respond(caseFile, report, response);
    return Versioned.ok(texts.show(report), report.version());
  }

  private DangerReport find(UUID caseId, UUID reportId) {
    return reports.of(caseId, reportId).orElseThrow(NotFoundException::new);
  }
}
