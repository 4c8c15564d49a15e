// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.time.Clock;
import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.cursors.PageQuery;

/** Danger that waits for a response, in all cases of the caller, over HTTP. */
@Path("/danger-reports")
@Tag(name = "dangerReports", description = "Meldingen van gevaar / danger in cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class WaitingDangerResource {
  private static final Instant FAR_AHEAD = Instant.parse("9999-12-31T00:00:00Z");

  private final Clock clock;
  private final VisibleMunicipality visibleMunicipality;
  private final DangerReportRepository reports;
  private final DangerTexts texts;

  @Inject
  WaitingDangerResource(
      Clock clock,
      VisibleMunicipality visibleMunicipality,
      DangerReportRepository reports,
      DangerTexts texts) {
    this.clock = clock;
    this.visibleMunicipality = visibleMunicipality;
    this.reports = reports;
    this.texts = texts;
  }

  @GET
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listWaitingDanger",
      summary = "List danger that waits for a response",
      description =
          "*Meldingen van gevaar* zonder reactie, wat het eerst moet voorop / without a response,"
              + " the most urgent first.")
  public RestResponse<DangerReportList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("overdue")
          @Parameter(description = "Alleen wat te laat is / only what is overdue.")
          Boolean overdue,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    Instant until = Boolean.TRUE.equals(overdue) ? clock.instant() : FAR_AHEAD;
    return reports
        .waiting(visibleMunicipality.code(municipality), until, page.after(2), page.limit())
        .map(texts::show)
        .answer(uri, DangerReportList::new);
  }
}
