// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

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

/** Requests for another worker over HTTP. */
@Path("/cases")
@Tag(
    name = "workerChangeRequests",
    description = "Verzoeken om een andere medewerker / requests for another worker")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class WorkerChangeResource {
  private final VisibleCase visible;
  private final AskAnotherWorker another;
  private final WorkerChangeRepository changes;
  private final WorkerChangeReasons reasons;

  @Inject
  WorkerChangeResource(
      VisibleCase visible,
      AskAnotherWorker another,
      WorkerChangeRepository changes,
      WorkerChangeReasons reasons) {
    this.visible = visible;
    this.another = another;
    this.changes = changes;
    this.reasons = reasons;
  }

  @POST
  @Path("/{caseId}/worker-change-requests")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "askForAnotherWorker",
      summary = "Record that a client asks for another worker",
      description =
          "Legt een *verzoek om een andere medewerker* vast / with what the client said"
              + " of it.")
  @APIResponseSchema(value = WorkerChangeView.class, responseCode = "201")
  public Response ask(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewWorkerChange told) {
    WorkerChange made = another.ask(visible.workedIn(caseId), told);
    URI location = URI.create("/cases/v1/cases/" + caseId + "/worker-change-requests/" + made.id());
    return Versioned.created(location, reasons.show(made), made.version());
  }

  @GET
  @Path("/{caseId}/worker-change-requests")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listWorkerChangeRequests",
      summary = "List requests for another worker",
      description = "De *verzoeken om een andere medewerker* van een casus / newest first.")
  public RestResponse<WorkerChangeList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return changes
        .page(visible.caseFile(caseId).id(), page.after(1), page.limit())
        .map(reasons::show)
        .answer(uri, WorkerChangeList::new);
  }

  @GET
  @Path("/{caseId}/worker-change-requests/{requestId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getWorkerChangeRequest",
      summary = "Fetch a request for another worker",
      description = "Een *verzoek om een andere medewerker* / one request.")
  public RestResponse<WorkerChangeView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("requestId") @Parameter(description = "Verzoek / request.") UUID requestId) {
    WorkerChange found = find(visible.caseFile(caseId).id(), requestId);
    return Versioned.ok(reasons.show(found), found.version());
  }

  @POST
  @Path("/{caseId}/worker-change-requests/{requestId}/answers")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "answerWorkerChange",
      summary = "Answer a request for another worker",
      description =
          "Willigt een *verzoek om een andere medewerker* in, of wijst het af met een"
              + " reden / granted, or declined with its reason.")
  public RestResponse<WorkerChangeView> answer(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("requestId") @Parameter(description = "Verzoek / request.") UUID requestId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid WorkerChangeAnswer told) {
    CaseFile caseFile = visible.workedIn(caseId);
    WorkerChange found = find(caseFile.id(), requestId);
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    another.answer(caseFile, found, told);
    return Versioned.ok(reasons.show(found), found.version());
  }

  private WorkerChange find(UUID caseId, UUID wanted) {
    return changes.of(caseId, wanted).orElseThrow(NotFoundException::new);
  }
}
