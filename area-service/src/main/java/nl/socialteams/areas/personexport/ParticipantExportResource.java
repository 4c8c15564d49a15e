// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.problem.Language;

/** Everything about a participant over HTTP, for the request of whom it is about. */
@Path("/exchange-participants")
@Tag(
    name = "heldPersons",
    description = "Inzage in en vernietiging van persoonsgegevens / export and destruction")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ParticipantExportResource {
  private final VisiblePerson visible;
  private final ExportPerson exportPerson;

  @Inject
  ParticipantExportResource(VisiblePerson visible, ExportPerson exportPerson) {
    this.visible = visible;
    this.exportPerson = exportPerson;
  }

  @GET
  @Path("/{participantId: [0-9a-fA-F-]+}/person-export")
  @RolesAllowed(AreaRights.EXPORT)
  @Operation(
      operationId = "exportParticipant",
      summary = "Export everything about a participant",
      description =
          "Antwoord op een *inzageverzoek* van een *deelnemer*: gegevens, aanvragen, aanbod, matches,"
              + " uitleningen en activiteiten, en wie het las of wijzigde en waarvoor / everything that"
              + " is held of a participant, and who read or changed it for which purpose.")
  public RestResponse<PersonExportView> export(
      @PathParam("participantId") @Parameter(description = "Deelnemer / participant.")
          UUID participantId,
      @Context HttpHeaders headers) {
    HeldPerson person = visible.person(PersonKind.PARTICIPANT, participantId);
    Language language = Language.preferredIn(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return Versioned.ok(exportPerson.export(person, language), person.version());
  }
}
