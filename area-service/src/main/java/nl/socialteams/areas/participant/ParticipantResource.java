// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;
import nl.socialteams.sealing.DataSubject;

/** Participants over HTTP. */
@Path("/exchange-participants")
@Tag(name = "exchangeParticipants", description = "Deelnemers aan de buurtservice / participants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ParticipantResource {
  private final RegisterParticipant registerParticipant;
  private final VisibleParticipant visible;
  private final VisibleMunicipality visibleMunicipality;
  private final ParticipantRepository participants;
  private final ParticipantIdentities identities;
  private final AccessRecorder access;

  @Inject
  ParticipantResource(
      RegisterParticipant registerParticipant,
      VisibleParticipant visible,
      VisibleMunicipality visibleMunicipality,
      ParticipantRepository participants,
      ParticipantIdentities identities,
      AccessRecorder access) {
    this.registerParticipant = registerParticipant;
    this.visible = visible;
    this.visibleMunicipality = visibleMunicipality;
    this.participants = participants;
    this.identities = identities;
    this.access = access;
  }

  @POST
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "registerParticipant",
      summary = "Register a participant",
      description = "Meldt een bewoner aan als *deelnemer* van de *buurtservice* / registers one.")
  @APIResponseSchema(value = ParticipantView.class, responseCode = "201")
  public Response register(@NotNull @Valid NewParticipant wanted) {
    Participant participant = registerParticipant.register(wanted);
    return Versioned.created(
        URI.create("/area/v1/exchange-participants/" + participant.id()),
        view(participant),
        participant.version());
  }

  @GET
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "listParticipants",
      summary = "List participants",
      description = "De *deelnemers* van een gemeente, langst deelnemend eerst / participants.")
  public RestResponse<ParticipantList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return participants
        .page(visibleMunicipality.municipality(municipality).code(), page.after(2), page.limit())
        .map(this::view)
        .answer(uri, ParticipantList::new);
  }

  @GET
  @Path("/{participantId: [0-9a-fA-F-]+}")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "getParticipant",
      summary = "Fetch a participant",
      description = "Een *deelnemer* met wie het is / a participant, by name.")
  public RestResponse<ParticipantView> get(
      @PathParam("participantId") @Parameter(description = "Deelnemer.") UUID participantId) {
    Participant participant = visible.participant(participantId);
    return Versioned.ok(view(participant), participant.version());
  }

  @PUT
  @Path("/{participantId: [0-9a-fA-F-]+}")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "correctParticipant",
      summary = "Correct a participant",
      description = "Vervangt de gegevens van een *deelnemer* / replaces the details of one.")
  public RestResponse<ParticipantView> correct(
      @PathParam("participantId") @Parameter(description = "Deelnemer.") UUID participantId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewParticipant wanted) {
    Participant participant = visible.participant(participantId);
    ExpectedVersion.from(ifMatch).requireMatch(participant.version());
    registerParticipant.correct(participant, wanted);
    return Versioned.ok(view(participant), participant.version());
  }

  @POST
  @Path("/_search")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "searchParticipants",
      summary = "Search participants",
      description =
          "Zoekt een *deelnemer* op achternaam, telefoon of e-mail; hooguit vijftig / at most"
              + " fifty.")
  public RestResponse<ParticipantList> search(@NotNull @Valid ParticipantSearch wanted) {
    if (wanted.namesNobody()) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/familyName", "nobody-named")));
    }
    visibleMunicipality.municipality(wanted.municipality());
    return RestResponse.ok(
        new ParticipantList(participants.search(wanted).stream().map(this::view).toList()));
  }

  private ParticipantView view(Participant participant) {
    access.tells(
        "participant",
        participant.id(),
        new DataSubject("participant", participant.id()),
        participant.municipality());
    return ParticipantView.of(participant, identities.of(participant));
  }
}
