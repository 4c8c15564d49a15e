// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;
import nl.socialteams.sealing.DataSubject;

/** Workers over HTTP, for who may see them by name. */
@Path("/workers")
@Tag(name = "workers", description = "Medewerkers en vrijwilligers / workers and volunteers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WorkerResource {
  /** Tells an id from a step such as {@code _search}. */
  private static final String ONE = "/{workerId: [0-9a-fA-F-]+}";

  private final VisibleMunicipality visibleMunicipality;
  private final VisibleWorker visible;
  private final RecordWorker recordWorker;
  private final WorkerRepository workers;
  private final PersonRepository persons;
  private final AccessRecorder access;

  @Inject
  WorkerResource(
      VisibleMunicipality visibleMunicipality,
      VisibleWorker visible,
      RecordWorker recordWorker,
      WorkerRepository workers,
      PersonRepository persons,
      AccessRecorder access) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.recordWorker = recordWorker;
    this.workers = workers;
    this.persons = persons;
    this.access = access;
  }

  @POST
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "recordWorker",
      summary = "Record a worker",
      description = "Legt een *medewerker* of vrijwilliger vast / records who works here.")
  @APIResponseSchema(value = WorkerView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewWorker wanted) {
    Worker worker = recordWorker.record(wanted);
    return Versioned.created(
        URI.create("/area/v1/workers/" + worker.id()), view(worker), worker.version());
  }

  @GET
  @RolesAllowed(AreaRights.SEE_WORKERS)
  @Transactional
  @Operation(
      operationId = "listWorkers",
      summary = "List workers",
      description = "De *medewerkers* van een gemeente / the workers of a municipality.")
  public RestResponse<WorkerList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return workers
        .page(visibleMunicipality.municipality(municipality).code(), page.after(1), page.limit())
        .map(this::view)
        .answer(uri, WorkerList::new);
  }

  @POST
  @Path("/_search")
  @RolesAllowed(AreaRights.SEE_WORKERS)
  @Transactional
  @Operation(
      operationId = "searchWorkers",
      summary = "Look for workers by name",
      description = "Zoekt *medewerkers* op achternaam, ten hoogste 200 / by family name.")
  public RestResponse<WorkerList> search(@NotNull @Valid WorkerSearch wanted) {
    String municipality = visibleMunicipality.municipality(wanted.municipality()).code();
    List<WorkerView> found =
        persons.named(municipality, wanted.familyName()).stream()
            .map(worker -> view(workers.findById(worker)))
            .toList();
    return RestResponse.ok(new WorkerList(found));
  }

  @GET
  @Path(ONE)
  @RolesAllowed(AreaRights.SEE_WORKERS)
  @Transactional
  @Operation(
      operationId = "getWorker",
      summary = "Fetch a worker",
      description = "Een *medewerker* / one worker.")
  public RestResponse<WorkerView> get(
      @PathParam("workerId") @Parameter(description = "Medewerker.") UUID workerId) {
    Worker worker = visible.worker(workerId);
    return Versioned.ok(view(worker), worker.version());
  }

  @PUT
  @Path(ONE)
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "changeWorker",
      summary = "Correct a worker",
      description = "Verbetert de gegevens van een *medewerker* / corrects a worker's data.")
  public RestResponse<WorkerView> change(
      @PathParam("workerId") @Parameter(description = "Medewerker.") UUID workerId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WorkerChange wanted) {
    Worker worker = visible.worker(workerId);
    ExpectedVersion.from(ifMatch).requireMatch(worker.version());
    recordWorker.change(worker, wanted);
    return Versioned.ok(view(worker), worker.version());
  }

  private WorkerView view(Worker worker) {
    access.tells(
        "worker", worker.id(), new DataSubject("worker", worker.id()), worker.municipality());
    return WorkerView.of(worker, persons.of(worker.id()));
  }
}
