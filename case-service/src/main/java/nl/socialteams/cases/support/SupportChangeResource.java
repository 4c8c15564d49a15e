// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
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
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.conditional.ExpectedVersion;

/** Ends and corrections of support over HTTP. */
@Path("/cases")
@Tag(name = "supports", description = "Ondersteuning / support")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SupportChangeResource {
  private static final String TAG = "De ETag van wat u las / the ETag of what you read.";

  private final VisibleCase visible;
  private final SupportRepository supports;
  private final RecordSupport recordSupport;
  private final ShowSupport showSupport;

  @Inject
  SupportChangeResource(
      VisibleCase visible,
      SupportRepository supports,
      RecordSupport recordSupport,
      ShowSupport showSupport) {
    this.visible = visible;
    this.supports = supports;
    this.recordSupport = recordSupport;
    this.showSupport = showSupport;
  }

  @POST
  @Path("/{caseId}/supports/{supportId}/endings")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "endSupport",
      summary = "End a form of support",
      description = "*Beëindigt* ondersteuning / from that day on there is no such support.")
  public RestResponse<SupportView> end(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("supportId") @Parameter(description = "Ondersteuning / support.") UUID supportId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid SupportEnding ending) {
    CaseFile caseFile = visible.workedIn(caseId);
    recordSupport.end(caseFile, current(caseId, supportId, ifMatch), ending);
    return showSupport.answer(caseFile, supportId);
  }

  @POST
  @Path("/{caseId}/supports/{supportId}/corrections")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "correctSupport",
      summary = "Correct a form of support",
      description =
          "*Corrigeert* ondersteuning; wat eerder bekend was, blijft bewaard / what was known stays.")
  public RestResponse<SupportView> correct(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("supportId") @Parameter(description = "Ondersteuning / support.") UUID supportId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid NewSupport told) {
    CaseFile caseFile = visible.workedIn(caseId);
    recordSupport.correct(caseFile, current(caseId, supportId, ifMatch), told);
    return showSupport.answer(caseFile, supportId);
  }

  private Support current(UUID caseId, UUID supportId, String ifMatch) {
    Support found = supports.current(caseId, supportId).orElseThrow(NotFoundException::new);
    ExpectedVersion.from(ifMatch).requireMatch(found.revision());
    return found;
  }
}
