// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.caseoverview;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.database.ReadsOnly;
import nl.socialteams.problem.Language;

/** The whole of a case over HTTP. */
@Path("/cases")
@Tag(name = "cases", description = "Casussen / cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OverviewResource {
  private final VisibleCase visible;
  private final ShowOverview showOverview;
  private final ReadsOnly reads;

  @Inject
  OverviewResource(VisibleCase visible, ShowOverview showOverview, ReadsOnly reads) {
    this.visible = visible;
    this.reads = reads;
    this.showOverview = showOverview;
  }

  @GET
  @Path("/{caseId}/overview")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "showCaseOverview",
      summary = "Show the whole of a case",
      description =
          "Het *dossieroverzicht*: de hele casus in één keer, om een scherm mee te openen; de ETag"
              + " is die van de casus. Wat u niet mag zien, ontbreekt / the whole case in one call,"
              + " to open a screen with; the ETag is that of the case. What you may not see is left"
              + " out.")
  public RestResponse<CaseOverview> show(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Context HttpHeaders headers) {
    reads.begin();
    CaseFile caseFile = visible.caseFile(caseId);
    Language language = Language.preferredIn(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return Versioned.ok(showOverview.show(caseFile, language), caseFile.version());
  }
}
