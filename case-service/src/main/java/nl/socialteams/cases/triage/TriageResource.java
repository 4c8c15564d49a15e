// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

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
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Triage over HTTP. */
@Path("/cases")
@Tag(name = "triages", description = "Triage van hulpvragen / what questions turn out to be")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class TriageResource {
  private final VisibleCase visible;
  private final TriageQuestion triageQuestion;
  private final TriageRepository triages;
  private final TriageAnswers answers;

  @Inject
  TriageResource(
      VisibleCase visible,
      TriageQuestion triageQuestion,
      TriageRepository triages,
      TriageAnswers answers) {
    this.visible = visible;
    this.triageQuestion = triageQuestion;
    this.triages = triages;
    this.answers = answers;
  }

  @POST
  @Path("/{caseId}/triages")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "triageQuestion",
      summary = "Record a triage",
      description =
          "*Triage*: een enkelvoudige vraag wordt met haar antwoord gesloten, een meervoudige is"
              + " voor het team, multiproblematiek wordt verhelderd / a simple question is closed"
              + " with its answer, a multiple one is the team's, multi-problem ones are clarified.")
  @APIResponseSchema(value = TriageView.class, responseCode = "201")
  public Response triage(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewTriage told) {
    Triage triage = triageQuestion.triage(visible.workedIn(caseId), told);
    URI location = URI.create("/cases/v1/cases/" + caseId + "/triages/" + triage.id());
    return Versioned.created(location, answers.show(triage), 1);
  }

  @GET
  @Path("/{caseId}/triages")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listTriages",
      summary = "List triages of a case",
      description =
          "De *triages* na de eerste bij de aanmelding, de nieuwste eerst / newest first.")
  public RestResponse<TriageList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return triages
        .page(visible.caseFile(caseId).id(), page.after(1), page.limit())
        .map(answers::show)
        .answer(uri, TriageList::new);
  }

  @GET
  @Path("/{caseId}/triages/{triageId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getTriage",
      summary = "Fetch a triage",
      description = "Een *triage* / one triage.")
  public RestResponse<TriageView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("triageId") @Parameter(description = "Triage.") UUID triageId) {
    Triage triage =
        triages.of(visible.caseFile(caseId).id(), triageId).orElseThrow(NotFoundException::new);
    return Versioned.ok(answers.show(triage), 1);
  }
}
