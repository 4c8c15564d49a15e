// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.problem.Language;

/** The timeline of a case over HTTP. */
@Path("/cases")
@Tag(name = "timeline", description = "Tijdlijn / timeline")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class TimelineResource {
  private final VisibleCase visible;
  private final ShowTimeline showTimeline;

  @Inject
  TimelineResource(VisibleCase visible, ShowTimeline showTimeline) {
    this.visible = visible;
    this.showTimeline = showTimeline;
  }

  @GET
  @Path("/{caseId}/timeline")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listTimeline",
      summary = "List what happened in a case",
      description =
          "De *tijdlijn* van een casus, het nieuwste eerst, in de taal van `Accept-Language` / what"
              + " happened, when and by whom, newest first, in words.")
  public RestResponse<TimelineList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Language language = Language.preferredIn(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return showTimeline
        .page(visible.caseFile(caseId), page.after(NewestFirst.PARTS), page.limit(), language)
        .answer(uri, TimelineList::new);
  }
}
