// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import java.net.URI;
import java.util.List;
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

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseReading;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Evaluations of practice over HTTP. */
@Path("/cases")
@Tag(name = "evaluations", description = "Praktijkevaluaties / evaluations of practice")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class EvaluationResource {
  private final VisibleCase visible;
  private final CaseReading reading;
  private final EvaluationRepository evaluations;
  private final RecordEvaluation recordEvaluation;

  @Inject
  EvaluationResource(
      VisibleCase visible,
      CaseReading reading,
      EvaluationRepository evaluations,
      RecordEvaluation recordEvaluation) {
    this.visible = visible;
    this.reading = reading;
    this.evaluations = evaluations;
    this.recordEvaluation = recordEvaluation;
  }

  @POST
  @Path("/{caseId}/evaluations")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "recordEvaluation",
      summary = "Record an evaluation of practice",
      description =
          "Legt een *praktijkevaluatie* vast, na een plan of ondersteuning; elke vraag mag open blijven"
              + " / after a plan or support; each question may stay unanswered.")
  @APIResponseSchema(value = EvaluationView.class, responseCode = "201")
  public Response record(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewEvaluation told) {
    CaseFile caseFile = visible.workedIn(caseId);
    reading.tells(caseFile);
    Evaluation made = recordEvaluation.record(caseFile, told);
    URI location = URI.create("/cases/v1/cases/" + caseId + "/evaluations/" + made.evaluation());
    return Versioned.created(location, EvaluationView.of(List.of(made)), made.revision());
  }

  @GET
  @Path("/{caseId}/evaluations")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listEvaluations",
      summary = "List the evaluations of a case",
      description = "De *praktijkevaluaties*, de nieuwste eerst / the newest first.")
  public RestResponse<EvaluationList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    CaseFile caseFile = visible.caseFile(caseId);
    reading.tells(caseFile);
    return evaluations
        .page(caseFile.id(), page.after(NewestFirst.PARTS), page.limit())
        .map(EvaluationView::of)
        .answer(uri, EvaluationList::new);
  }

  @GET
  @Path("/{caseId}/evaluations/{evaluationId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getEvaluation",
      summary = "Fetch an evaluation",
      description = "Een *praktijkevaluatie*, met wat er eerder van bekend was / one of them.")
  public RestResponse<EvaluationView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("evaluationId") @Parameter(description = "Evaluatie / evaluation.")
          UUID evaluationId) {
    return answer(visible.caseFile(caseId), evaluationId);
  }

  @POST
  @Path("/{caseId}/evaluations/{evaluationId}/corrections")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "correctEvaluation",
      summary = "Correct an evaluation",
      description =
          "*Corrigeert* een evaluatie; wat eerder bekend was, blijft bewaard / what was known stays.")
  public RestResponse<EvaluationView> correct(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("evaluationId") @Parameter(description = "Evaluatie / evaluation.")
          UUID evaluationId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid NewEvaluation told) {
    CaseFile caseFile = visible.workedIn(caseId);
    Evaluation wrong =
        evaluations.current(caseId, evaluationId).orElseThrow(NotFoundException::new);
    ExpectedVersion.from(ifMatch).requireMatch(wrong.revision());
    recordEvaluation.correct(caseFile, wrong, told);
    return answer(caseFile, evaluationId);
  }

  private RestResponse<EvaluationView> answer(CaseFile caseFile, UUID evaluationId) {
    List<Evaluation> states = evaluations.states(caseFile.id(), evaluationId);
    if (states.isEmpty()) {
      throw new NotFoundException();
    }
    reading.tells(caseFile);
    return Versioned.ok(EvaluationView.of(states), states.getFirst().revision());
  }
}
