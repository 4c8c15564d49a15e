// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

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

/** Measurements of self-sufficiency over HTTP. */
@Path("/cases")
@Tag(name = "selfSufficiency", description = "Zelfredzaamheid / self-sufficiency")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MeasurementResource {
  private final VisibleCase visible;
  private final CaseReading reading;
  private final MeasurementRepository measurements;
  private final RecordMeasurement recordMeasurement;

  @Inject
  MeasurementResource(
      VisibleCase visible,
      CaseReading reading,
      MeasurementRepository measurements,
      RecordMeasurement recordMeasurement) {
    this.visible = visible;
    this.reading = reading;
    this.measurements = measurements;
    this.recordMeasurement = recordMeasurement;
  }

  @POST
  @Path("/{caseId}/measurements")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "recordMeasurement",
      summary = "Record a measurement of self-sufficiency",
      description =
          "Legt een *meting van de zelfredzaamheid* vast, ook gedeeltelijk / also filled in partly;"
              + " the version of the matrix is that of the day.")
  @APIResponseSchema(value = MeasurementView.class, responseCode = "201")
  public Response record(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewMeasurement told) {
    CaseFile caseFile = visible.workedIn(caseId);
    reading.tells(caseFile);
    Measurement made = recordMeasurement.record(caseFile, told);
    URI location = URI.create("/cases/v1/cases/" + caseId + "/measurements/" + made.measurement());
    return Versioned.created(location, MeasurementView.of(List.of(made)), made.revision());
  }

  @GET
  @Path("/{caseId}/measurements")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listMeasurements",
      summary = "List the measurements of a case",
      description = "De *metingen van zelfredzaamheid*, de nieuwste eerst / the newest first.")
  public RestResponse<MeasurementList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    CaseFile caseFile = visible.caseFile(caseId);
    reading.tells(caseFile);
    return measurements
        .page(caseFile.id(), page.after(NewestFirst.PARTS), page.limit())
        .map(MeasurementView::of)
        .answer(uri, MeasurementList::new);
  }

  @GET
  @Path("/{caseId}/measurements/{measurementId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getMeasurement",
      summary = "Fetch a measurement",
      description = "Een *meting*, met wat er eerder van bekend was / with what was known before.")
  public RestResponse<MeasurementView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("measurementId") @Parameter(description = "Meting / measurement.")
          UUID measurementId) {
    return answer(visible.caseFile(caseId), measurementId);
  }

  @POST
  @Path("/{caseId}/measurements/{measurementId}/corrections")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "correctMeasurement",
      summary = "Correct a measurement",
      description =
          "*Corrigeert* een meting; wat eerder bekend was, blijft bewaard / what was known stays.")
  public RestResponse<MeasurementView> correct(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("measurementId") @Parameter(description = "Meting / measurement.")
          UUID measurementId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid NewMeasurement told) {
    CaseFile caseFile = visible.workedIn(caseId);
    Measurement wrong =
        measurements.current(caseId, measurementId).orElseThrow(NotFoundException::new);
    ExpectedVersion.from(ifMatch).requireMatch(wrong.revision());
    recordMeasurement.correct(caseFile, wrong, told);
    return answer(caseFile, measurementId);
  }

  private RestResponse<MeasurementView> answer(CaseFile caseFile, UUID measurementId) {
    List<Measurement> states = measurements.states(caseFile.id(), measurementId);
    if (states.isEmpty()) {
      throw new NotFoundException();
    }
    reading.tells(caseFile);
    return Versioned.ok(MeasurementView.of(states), states.getFirst().revision());
  }
}
