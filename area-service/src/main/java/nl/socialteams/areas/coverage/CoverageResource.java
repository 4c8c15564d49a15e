// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.coverage;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.VisibleMunicipality;

/** Coverage over HTTP. */
@Path("/municipalities")
@Tag(name = "coverage", description = "Dekking / coverage")
@RunOnVirtualThread
public class CoverageResource {
  private final VisibleMunicipality visible;
  private final FindCoverage coverage;

  @Inject
  CoverageResource(VisibleMunicipality visible, FindCoverage coverage) {
    this.visible = visible;
    this.coverage = coverage;
  }

  @GET
  @Path("/{code}/coverage")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getCoverage",
      summary = "Fetch the coverage on a day",
      description =
          "De *dekking* op een datum: welke buurten hebben geen team, of maar voor een deel /"
              + " which neighbourhoods have no team, or only in part.")
  public CoverageView get(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935") String code,
      @QueryParam("on")
          @NotNull
          @Parameter(description = "Peildatum / reference date.", example = "2016-12-31")
          LocalDate on) {
    return coverage.on(visible.municipality(code).code(), on);
  }
}
