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

/** The same for who has no case, by the client. */
@Path("/clients")
@Tag(name = "personExport", description = "Inzage en overdraagbaarheid / everything about a person")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ClientExportResource {
  private final PersonToExport personToExport;
  private final ExportPerson exportPerson;

  @Inject
  ClientExportResource(PersonToExport personToExport, ExportPerson exportPerson) {
    this.personToExport = personToExport;
    this.exportPerson = exportPerson;
  }

  @GET
  @Path("/{clientId: [0-9a-fA-F-]+}/person-export")
  @RolesAllowed(CaseRights.EXPORT)
  @Operation(
      operationId = "exportClient",
      summary = "Export everything about a client",
      description =
          "Antwoord op een *inzageverzoek*, ook van wie geen casus heeft: alles wat van een cliënt is"
              + " vastgelegd, per tabel, met wat verzegeld lag geopend / everything that is kept of a"
              + " client, who may have no case, machine-readable.")
  public RestResponse<PersonExportView> export(
      @PathParam("clientId") @Parameter(description = "Cliënt / client.") UUID clientId) {
    return RestResponse.ok(exportPerson.ofClient(personToExport.ofClient(clientId)));
  }
}
