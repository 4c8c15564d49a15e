// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** Answers to proposed directors, and their release, over HTTP. */
@Path("/directorships")
@Tag(name = "directorships", description = "Regie / named directors of households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class StepDirectorshipResource {
  private static final String ONE = "/{directorshipId}";
  private static final String TAG = "De ETag van wat u las / the ETag of what you read.";

  private final VisibleDirectorship visible;
  private final StepDirectorship step;

  @Inject
  StepDirectorshipResource(VisibleDirectorship visible, StepDirectorship step) {
    this.visible = visible;
    this.step = step;
  }

  @POST
  @Path(ONE + "/acceptances")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "acceptDirectorship",
      summary = "Accept a directorship",
      description =
          "De voorgestelde medewerker aanvaardt de *regie* en neemt haar vandaag over / the worker"
              + " accepts and directs from today.")
  public RestResponse<DirectorshipView> accept(
      @PathParam("directorshipId") @Parameter(description = "Regie / directorship.")
          UUID directorshipId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch) {
    Directorship proposed = visible.asProposed(directorshipId);
    ExpectedVersion.from(ifMatch).requireMatch(proposed.version());
    step.accept(proposed);
    return answer(proposed);
  }

  @POST
  @Path(ONE + "/declines")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "declineDirectorship",
      summary = "Decline a directorship",
      description = "De voorgestelde medewerker wijst de *regie* af, met reden / with a reason.")
  public RestResponse<DirectorshipView> decline(
      @PathParam("directorshipId") @Parameter(description = "Regie / directorship.")
          UUID directorshipId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid DirectorshipDecline decline) {
    Directorship proposed = visible.asProposed(directorshipId);
    ExpectedVersion.from(ifMatch).requireMatch(proposed.version());
    step.decline(proposed, decline.reason());
    return answer(proposed);
  }

  @POST
  @Path(ONE + "/withdrawals")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "withdrawDirectorship",
      summary = "Withdraw a proposed directorship",
      description = "Trekt een voorstel van *regie* in / withdraws what was proposed.")
  public RestResponse<DirectorshipView> withdraw(
      @PathParam("directorshipId") @Parameter(description = "Regie / directorship.")
          UUID directorshipId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch) {
    Directorship proposed = visible.workedOn(directorshipId);
    ExpectedVersion.from(ifMatch).requireMatch(proposed.version());
    step.withdraw(proposed);
    return answer(proposed);
  }

  @POST
  @Path(ONE + "/releases")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "releaseDirector",
      summary = "Release a director",
      description =
          "Ontheft de *regisseur*: vanaf vandaag heeft de functie van de coördinator de regie / from"
              + " today the coordinator's function directs.")
  public RestResponse<DirectorshipView> release(
      @PathParam("directorshipId") @Parameter(description = "Regie / directorship.")
          UUID directorshipId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch) {
    Directorship accepted = visible.workedOn(directorshipId);
    ExpectedVersion.from(ifMatch).requireMatch(accepted.version());
    step.release(accepted);
    return answer(accepted);
  }

  private static RestResponse<DirectorshipView> answer(Directorship directorship) {
    return Versioned.ok(directorship.view(), directorship.version());
  }
}
