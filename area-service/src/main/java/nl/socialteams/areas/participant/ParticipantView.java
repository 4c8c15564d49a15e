// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant as those who work with the exchange see one. */
@Schema(name = "Participant", description = "Deelnemer / a participant of the exchange.")
public record ParticipantView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID participantId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Buurt / neighbourhood.", examples = "BU09350205")
        String neighbourhoodCode,
    @NotNull @Schema(description = "Sinds / since.", examples = "2024-03-01")
        LocalDate registeredOn,
    @NotNull @Schema(description = "Wie het is / who it is.") ParticipantPerson person) {

  static ParticipantView of(Participant participant, ParticipantPerson person) {
    return new ParticipantView(
        participant.id(),
        participant.municipality(),
        participant.neighbourhood(),
        participant.registeredOn(),
        person);
  }
}
