// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.teammapping.TeamCertainty;

/** What a registration made. */
@Schema(
    name = "RegistrationReceipt",
    description = "Wat de aanmelding opleverde / what the registration made.")
public record RegistrationReceipt(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID registrationId,
    @Schema(
            description = "Casus; leeg zonder casus / absent for a person without a case.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f")
        UUID caseId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID clientId,
    @Schema(
            description = "Team; leeg waar er geen is / absent where none serves the area.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        UUID teamId,
    @Schema(description = "Teamnaam.", examples = "Caberg-Bosscherveld") String teamName,
    @NotNull @Schema(description = "Zekerheid over het team / certainty.", examples = "EXACT")
        TeamCertainty certainty) {

  static RegistrationReceipt of(
      Registration registration, String teamName, TeamCertainty certainty) {
    return new RegistrationReceipt(
        registration.id(),
        registration.caseId(),
        registration.household(),
        registration.client(),
        registration.team(),
        teamName,
        certainty);
  }
}
