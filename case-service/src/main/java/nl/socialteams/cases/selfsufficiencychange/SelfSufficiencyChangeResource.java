// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiencychange;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseReading;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.codelist.ListCodes;

/** The change in self-sufficiency of a case over HTTP. */
@Path("/cases")
@Tag(name = "selfSufficiency", description = "Zelfredzaamheid / self-sufficiency")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SelfSufficiencyChangeResource {
  private final VisibleCase visible;
  private final CaseReading reading;
  private final CompareMeasurements compareMeasurements;

  @Inject
  SelfSufficiencyChangeResource(
      VisibleCase visible, CaseReading reading, CompareMeasurements compareMeasurements) {
    this.visible = visible;
    this.reading = reading;
    this.compareMeasurements = compareMeasurements;
  }

  @GET
  @Path("/{caseId}/self-sufficiency-change")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "showSelfSufficiencyChange",
      summary = "Show the change in self-sufficiency",
      description =
          "De *verandering in zelfredzaamheid* tussen de eerste en de laatste meting met een matrix"
              + " / between the first measurement by a matrix and the last, per domain.")
  public SelfSufficiencyChange show(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @QueryParam("matrix")
          @NotNull
          @Pattern(regexp = ListCodes.CODE_FORM)
          @Parameter(description = "Matrix.", example = "ZRM")
          String matrix) {
    CaseFile caseFile = visible.caseFile(caseId);
    reading.tells(caseFile);
    return compareMeasurements.compare(caseFile, matrix);
  }
}
