// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.reporting.access.MunicipalityCodes;
import nl.socialteams.reporting.access.ReportingRights;
import nl.socialteams.reporting.table.Areas;
import nl.socialteams.reporting.wording.ReportWords;

/** Load over HTTP. */
@Path("/team-load")
@Tag(name = "reports", description = "Rapportages / reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamLoadResource {
  private final ReportTeamLoad load;
  private final ReportWords words;

  @Inject
  TeamLoadResource(ReportTeamLoad load, ReportWords words) {
    this.load = load;
    this.words = words;
  }

  @GET
  @RolesAllowed(ReportingRights.LIVE)
  @Operation(
      operationId = "reportTeamLoad",
      summary = "Report the load of teams on a day",
      description =
          "*Werkdruk* per team op een peildatum: lopende cases per 1.000 inwoners en per fte; wat"
              + " niet bekend is, blijft leeg met de reden / running cases per 1,000 inhabitants"
              + " and per FTE, with areas as they were or as they are.")
  public RestResponse<TeamLoadReport> report(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = MunicipalityCodes.FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("on")
          @NotNull
          @Parameter(description = "Peildatum / reference date.", example = "2016-12-31")
          LocalDate on,
      @QueryParam("areas")
          @DefaultValue("AS_THEY_WERE")
          @Parameter(
              description = "Met welke gebieden / with which areas.",
              example = "AS_THEY_ARE")
          Areas areas,
      @QueryParam("knownAt")
          @Parameter(description = "Alleen wat toen bekend was / only what was known then.")
          Instant knownAt) {
    return words.answer(load.report(new TeamLoadQuestion(municipality, on, areas, knownAt)));
  }
}
