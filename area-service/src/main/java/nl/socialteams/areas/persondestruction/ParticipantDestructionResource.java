// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.personexport.HeldPerson;
import nl.socialteams.areas.personexport.PersonKind;
import nl.socialteams.areas.personexport.VisiblePerson;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.idempotency.Idempotent;

/** Destruction of what is held of a participant over HTTP. */
@Path("/exchange-participants")
@Tag(
    name = "heldPersons",
    description = "Inzage in en vernietiging van persoonsgegevens / export and destruction")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ParticipantDestructionResource {
  private final VisiblePerson visible;
  private final DestroyPerson destroyPerson;
  private final PersonDestructions destructions;

  @Inject
  ParticipantDestructionResource(
      VisiblePerson visible, DestroyPerson destroyPerson, PersonDestructions destructions) {
    this.visible = visible;
    this.destroyPerson = destroyPerson;
    this.destructions = destructions;
  }

  @POST
  @Path("/{participantId: [0-9a-fA-F-]+}/destructions")
  @RolesAllowed(AreaRights.DESTROY)
  @Idempotent
  @Operation(
      operationId = "destroyParticipant",
      summary = "Destroy what is held of a participant",
      description =
          "*Vernietigt* wat van een *deelnemer* bekend is, als geen match, uitlening of activiteit loopt;"
              + " open aanvragen en aanbod eindigen, de rest blijft anoniem voor de cijfers. Niet terug te"
              + " draaien / unless a match, loan or activity runs; it cannot be undone.")
  @APIResponseSchema(value = PersonDestructionView.class, responseCode = "201")
  public Response destroy(
      @PathParam("participantId") @Parameter(description = "Deelnemer / participant.")
          UUID participantId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van de export / the ETag of the export.")
          String ifMatch,
      @NotNull @Valid NewPersonDestruction told) {
    HeldPerson person = visible.person(PersonKind.PARTICIPANT, participantId);
    ExpectedVersion.from(ifMatch).requireMatch(person.version());
    UUID proof = destroyPerson.destroy(person, told.ground());
    return Versioned.created(
        URI.create("/area/v1/person-destructions/" + proof),
        destructions.find(proof).orElseThrow(NotFoundException::new),
        1);
  }
}
