// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

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

/** Aftercare over HTTP. */
@Path("/cases")
@Tag(name = "aftercare", description = "Nazorg / aftercare")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class AftercareResource {
  private final VisibleCase visible;
  private final GiveAftercare giveAftercare;
  private final AftercareRepository aftercare;
  private final AftercareNotes notes;

  @Inject
  AftercareResource(
      VisibleCase visible,
      GiveAftercare giveAftercare,
      AftercareRepository aftercare,
      AftercareNotes notes) {
    this.visible = visible;
    this.giveAftercare = giveAftercare;
    this.aftercare = aftercare;
    this.notes = notes;
  }

  @POST
  @Path("/{caseId}/aftercare-appointments")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "agreeAftercare",
      summary = "Agree on aftercare",
      description =
          "Spreekt *nazorg* af, met de dag waarop het team vraagt hoe het gaat; de casus"
              + " komt in de fase AFTERCARE / with the day on which the team asks how things"
              + " go.")
  @APIResponseSchema(value = AftercareView.class, responseCode = "201")
  public Response agree(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewAftercare told) {
    Aftercare made = giveAftercare.agree(visible.workedIn(caseId), told);
    URI location = URI.create("/cases/v1/cases/" + caseId + "/aftercare-appointments/" + made.id());
    return Versioned.created(location, notes.show(made), made.version());
  }

  @GET
  @Path("/{caseId}/aftercare-appointments")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listAftercare",
      summary = "List aftercare of a case",
      description = "De *nazorg* van een casus, de nieuwste eerst / newest first.")
  public RestResponse<AftercareList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return aftercare
        .page(visible.caseFile(caseId).id(), page.after(1), page.limit())
        .map(notes::show)
        .answer(uri, AftercareList::new);
  }

  @GET
  @Path("/{caseId}/aftercare-appointments/{aftercareId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getAftercare",
      summary = "Fetch aftercare",
      description = "Een afspraak voor *nazorg* / one of them.")
  public RestResponse<AftercareView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("aftercareId") @Parameter(description = "Nazorg / aftercare.") UUID aftercareId) {
    Aftercare found = find(visible.caseFile(caseId).id(), aftercareId);
    return Versioned.ok(notes.show(found), found.version());
  }

  @POST
  @Path("/{caseId}/aftercare-appointments/{aftercareId}/completions")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "completeAftercare",
      summary = "Complete aftercare",
      description = "Rondt de *nazorg* af, met hoe het gaat / tells how things go.")
  public RestResponse<AftercareView> complete(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("aftercareId") @Parameter(description = "Nazorg / aftercare.") UUID aftercareId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid AftercareCompletion told) {
    CaseFile caseFile = visible.workedIn(caseId);
    Aftercare found = find(caseFile.id(), aftercareId);
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    giveAftercare.complete(caseFile, found, told);
    return Versioned.ok(notes.show(found), found.version());
  }

  private Aftercare find(UUID caseId, UUID wanted) {
    return aftercare.of(caseId, wanted).orElseThrow(NotFoundException::new);
  }
}
