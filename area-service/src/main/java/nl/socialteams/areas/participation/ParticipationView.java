// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participation, by the participant's pseudonymous id. */
@Schema(name = "Participation", description = "Deelname aan een activiteit / a participation.")
public record ParticipationView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID participationId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID activityId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID participantId,
    @NotNull @Schema(description = "Aangemeld op / joined on.", examples = "2024-03-02")
        LocalDate joinedOn,
    @Schema(description = "Afgemeld op / left on.") LocalDate leftOn) {

  static ParticipationView of(Participation participation) {
    return new ParticipationView(
        participation.id(),
        participation.activity(),
        participation.participant(),
        participation.joinedOn(),
        participation.leftOn());
  }
}
