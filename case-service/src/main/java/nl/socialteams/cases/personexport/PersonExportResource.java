// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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

/** Everything about a person over HTTP, for the request of the resident. */
@Path("/cases")
@Tag(name = "personExport", description = "Inzage en overdraagbaarheid / everything about a person")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PersonExportResource {
  private final PersonToExport personToExport;
  private final ExportPerson exportPerson;

  @Inject
  PersonExportResource(PersonToExport personToExport, ExportPerson exportPerson) {
    this.personToExport = personToExport;
    this.exportPerson = exportPerson;
  }

  @GET
  @Path("/{caseId}/person-export")
  @RolesAllowed(CaseRights.EXPORT)
  @Operation(
      operationId = "exportPerson",
      summary = "Export everything about a person",
      description =
          "Antwoord op een *inzageverzoek*: alles wat van de cliënt van een casus is vastgelegd,"
              + " per tabel, met wat verzegeld lag geopend / everything that is kept of the client"
              + " of a case, machine-readable.")
  public RestResponse<PersonExportView> export(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId) {
    return RestResponse.ok(exportPerson.ofCase(caseId, personToExport.ofCase(caseId)));
  }
}
