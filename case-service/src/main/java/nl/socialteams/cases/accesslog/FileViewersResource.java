// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.accesslog;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.accesslog.reading.AccessLogRights;
import nl.socialteams.accesslog.reading.FileViewers;
import nl.socialteams.accesslog.reading.ShowFileViewers;
import nl.socialteams.knowntime.Today;

/** Who saw a case, for the request of the resident whom it is about. */
@Path("/cases")
@Tag(name = "case access log", description = "Toegangslog van dossiers / access log of case files")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class FileViewersResource {
  private final Today today;
  private final ShowFileViewers viewers;

  @Inject
  FileViewersResource(Today today, ShowFileViewers viewers) {
    this.today = today;
    this.viewers = viewers;
  }

  @GET
  @Path("/{caseId}/viewers")
  @RolesAllowed(AccessLogRights.READ)
  @Operation(
      operationId = "showCaseViewers",
      summary = "Show who saw a file",
      description =
          "Antwoord op *inzageverzoek* \"wie zag mijn dossier?\": per dag, rol en doel, zonder namen"
              + " / for a resident's request, by day, role and purpose, without names.")
  public RestResponse<FileViewers> show(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @QueryParam("from")
          @Parameter(description = "Eerste dag; een jaar terug waar hij ontbreekt / first day.")
          LocalDate from,
      @QueryParam("until")
          @Parameter(description = "Laatste dag; vandaag waar hij ontbreekt / last day.")
          LocalDate until,
      @Context HttpHeaders headers) {
    LocalDate last = today.unless(until);
    LocalDate first = from == null ? last.minusYears(1) : from;
    return RestResponse.ok(viewers.show("case", caseId, first, last, headers));
  }
}
