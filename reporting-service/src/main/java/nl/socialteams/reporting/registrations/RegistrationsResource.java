// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

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

import nl.socialteams.reporting.access.AskedPeriods;
import nl.socialteams.reporting.access.MunicipalityCodes;
import nl.socialteams.reporting.access.ReportingRights;
import nl.socialteams.reporting.wording.ReportWords;

/** Registrations over HTTP. */
@Path("/registrations")
@Tag(name = "reports", description = "Rapportages / reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RegistrationsResource {
  private final ReportRegistrations registrations;
  private final ReportWords words;

  @Inject
  RegistrationsResource(ReportRegistrations registrations, ReportWords words) {
    this.registrations = registrations;
    this.words = words;
  }

  @GET
  @RolesAllowed(ReportingRights.LIVE)
  @Operation(
      operationId = "reportRegistrations",
      summary = "Report registrations in a period",
      description =
          "*Aanmeldingen* en *cases* in een periode: per maand, team of buurt, met instroom,"
              + " uitstroom, lopende cases en het gemiddelde per maand / registrations and cases,"
              + " as known now or as known at a moment.")
  public RestResponse<RegistrationsReport> report(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = MunicipalityCodes.FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("from")
          @NotNull
          @Parameter(description = "Eerste dag / first day.", example = "2013-01-01")
          LocalDate from,
      @QueryParam("until")
          @NotNull
          @Parameter(description = "Laatste dag / last day, included.", example = "2013-12-31")
          LocalDate until,
      @QueryParam("by")
          @DefaultValue("TOTAL")
          @Parameter(description = "Indeling van de rijen / what the rows are.", example = "TEAM")
          Grouping by,
      @QueryParam("knownAt")
          @Parameter(description = "Alleen wat toen bekend was / only what was known then.")
          Instant knownAt) {
    AskedPeriods.requirePeriod(from, until);
    return words.answer(
        registrations.report(
            new RegistrationsQuestion(municipality, new Period(from, until), by, knownAt)));
  }
}
