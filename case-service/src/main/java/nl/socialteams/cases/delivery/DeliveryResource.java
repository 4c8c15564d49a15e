// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.cases.registration.RegistrationList;
import nl.socialteams.rowstreams.RowAnswers;

/** What partner systems deliver and fetch back in bulk, over HTTP. */
@Path("/registrations")
@Tag(name = "registrations", description = "Aanmeldingen / registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DeliveryResource {
  /** Of one row, in bytes: a question of 4,000 characters, however they are written. */
  private static final int ROW_LIMIT = 32 * 1024;

  private static final String ROW_EXAMPLE =
      "{\"municipality\": \"GM0935\", \"form\": \"PERSON_WITHOUT_CASE\", \"registeredOn\":"
          + " \"2024-03-01\", \"entry\": \"PARTNER_ORGANISATION\", \"question\": {\"kind\":"
          + " \"SINGLE\"}, \"neighbourhoodCode\": \"BU09350205\", \"client\": {\"givenName\":"
          + " \"Aaltje\", \"familyName\": \"Voorbeeld\", \"gender\": \"FEMALE\", \"birthYear\":"
          + " 1968}, \"ownIdentifier\": {\"system\": \"CLIENT_FILE\", \"id\": \"2024-00017\"}}";

  private final RegisterRows rows;
  private final RowAnswers answers;
  private final FindDelivered findDelivered;

  @Inject
  DeliveryResource(RegisterRows rows, RowAnswers answers, FindDelivered findDelivered) {
    this.rows = rows;
    this.answers = answers;
    this.findDelivered = findDelivered;
  }

  @POST
  @Path("/_stream")
  @Consumes(RowAnswers.MEDIA_TYPE)
  @Produces(RowAnswers.MEDIA_TYPE)
  @RolesAllowed(CaseRights.REGISTER)
  @Operation(
      operationId = "registerResidents",
      summary = "Register many residents in one stream",
      description =
          "Meldt bewoners aan in één stroom (*aanlevering*): een regel JSON per aanmelding, met een"
              + " eigen kenmerk, en een antwoord per regel, op volgorde. Een foute regel houdt geen"
              + " andere tegen. Zend het bestand gerust nog eens: wat al was aangemeld krijgt"
              + " hetzelfde antwoord / a line per registration with its own identifier, an answer"
              + " per line, in order; a wrong line stops no other. Sent again, what was done is"
              + " answered as before. Read while you send.")
  @APIResponseSchema(value = RegistrationRowAnswer.class, responseCode = "200")
  public RestResponse<StreamingOutput> stream(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = RowAnswers.MEDIA_TYPE,
                      schema = @Schema(implementation = NewRegistration.class),
                      example = ROW_EXAMPLE))
          InputStream registrations) {
    return RestResponse.ok(
        answers.inBatches(registrations, NewRegistration.class, rows, ROW_LIMIT));
  }

  @POST
  @Path("/_search")
  @RolesAllowed({CaseRights.READ, CaseRights.READ_DELIVERED})
  @Operation(
      operationId = "searchRegistrations",
      summary = "Find registrations by own identifiers",
      description =
          "De *aanmeldingen* die u zelf aanleverde, op eigen kenmerk; wat er niet is of niet"
              + " zichtbaar is, ontbreekt / those that you delivered, by your own identifiers; what"
              + " is absent or not visible is left out.")
  public RegistrationList search(@NotNull @Valid RegistrationSearch wanted) {
    return findDelivered.known(wanted);
  }

  @POST
  @Path("/_batch-get")
  @RolesAllowed({CaseRights.READ, CaseRights.READ_DELIVERED})
  @Operation(
      operationId = "getRegistrations",
      summary = "Fetch many registrations at once",
      description =
          "Ten hoogste 200 *aanmeldingen* in één keer; wat er niet is of niet zichtbaar is,"
              + " ontbreekt / at most 200; what is absent or not visible is left out.")
  public RegistrationList batchGet(@NotNull @Valid WantedRegistrations wanted) {
    return findDelivered.show(wanted.registrationIds());
  }
}
