// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.closing;

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
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseView;
import nl.socialteams.cases.casefile.ShowCase;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** Closing a case over HTTP. */
@Path("/cases")
@Tag(name = "cases", description = "Casussen / cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CloseCaseResource {
  private final VisibleCase visible;
  private final CloseCase closeCase;
  private final ShowCase showCase;

  @Inject
  CloseCaseResource(VisibleCase visible, CloseCase closeCase, ShowCase showCase) {
    this.visible = visible;
    this.closeCase = closeCase;
    this.showCase = showCase;
  }

  @POST
  @Path("/{caseId}/closings")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "closeCase",
      summary = "Close a case",
      description = "Sluit een *casus* af, met de reden / closes a case, with its reason.")
  public RestResponse<CaseView> close(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid CaseClosing closing) {
    CaseFile caseFile = visible.workedIn(caseId);
    ExpectedVersion.from(ifMatch).requireMatch(caseFile.version());
    closeCase.close(caseFile, closing);
    return Versioned.ok(showCase.show(caseFile), caseFile.version());
  }
}
