// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

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

/** Whom a client keeps out of the file, over HTTP. */
@Path("/cases")
@Tag(name = "exclusions", description = "Uitsluitingen / those kept out of a file")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ExclusionResource {
  private final VisibleCase visible;
  private final KeepOut keepOut;
  private final EndExclusion endExclusion;
  private final KeptOutRepository keptOut;
  private final ExclusionReasons reasons;

  @Inject
  ExclusionResource(
      VisibleCase visible,
      KeepOut keepOut,
      EndExclusion endExclusion,
      KeptOutRepository keptOut,
      ExclusionReasons reasons) {
    this.visible = visible;
    this.keepOut = keepOut;
    this.endExclusion = endExclusion;
    this.keptOut = keptOut;
    this.reasons = reasons;
  }

  @POST
  @Path("/{caseId}/exclusions")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "keepOutOfFile",
      summary = "Keep somebody out of a file",
      description =
          "Legt vast dat de cliënt een medewerker of organisatie buiten het dossier houdt"
              + " (*uitsluiting*), ook binnen het team / at the client's wish, also within the team.")
  @APIResponseSchema(value = ExclusionView.class, responseCode = "201")
  public Response keepOut(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewExclusion told) {
    KeptOut exclusion = keepOut.keepOut(visible.workedIn(caseId), told);
    URI location = URI.create("/cases/v1/cases/" + caseId + "/exclusions/" + exclusion.id());
    return Versioned.created(location, reasons.show(exclusion), exclusion.version());
  }

  @GET
  @Path("/{caseId}/exclusions")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listExclusions",
      summary = "List who is kept out of a file",
      description = "Wie de cliënt buiten het dossier houdt of hield (*uitsluitingen*).")
  public RestResponse<ExclusionList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return keptOut
        .page(visible.caseFile(caseId).id(), page.after(1), page.limit())
        .map(reasons::show)
        .answer(uri, ExclusionList::new);
  }

  @GET
  @Path("/{caseId}/exclusions/{exclusionId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getExclusion",
      summary = "Fetch an exclusion",
      description = "Een *uitsluiting* / one of those kept out of a file.")
  public RestResponse<ExclusionView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("exclusionId") @Parameter(description = "Uitsluiting / exclusion.")
          UUID exclusionId) {
    KeptOut found = find(visible.caseFile(caseId).id(), exclusionId);
    return Versioned.ok(reasons.show(found), found.version());
  }

  @POST
  @Path("/{caseId}/exclusions/{exclusionId}/endings")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "endExclusion",
      summary = "End an exclusion",
      description = "Beëindigt een *uitsluiting*, met wat de cliënt erover zei / ends it.")
  public RestResponse<ExclusionView> end(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("exclusionId") @Parameter(description = "Uitsluiting / exclusion.")
          UUID exclusionId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid ExclusionEnding ending) {
    CaseFile caseFile = visible.workedIn(caseId);
    KeptOut found = find(caseId, exclusionId);
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    endExclusion.end(caseFile, found, ending);
    return Versioned.ok(reasons.show(found), found.version());
  }

  private KeptOut find(UUID caseId, UUID exclusionId) {
    return keptOut.of(caseId, exclusionId).orElseThrow(NotFoundException::new);
  }
}
