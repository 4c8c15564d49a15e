// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.consent.Recipient;

/** A referral or handover as the team proposes it. */
@Schema(
    name = "NewReferral",
    description = "Doorverwijzing of overdracht / a referral or handover that is proposed.")
public record NewReferral(
    @Schema(description = "Soort / kind.", examples = "REFERRAL") @NotNull ReferralKind kind,
    @Schema(description = "Aan wie / to whom.", examples = "PARTNER") @NotNull
        TargetKind targetKind,
    @Schema(
            description =
                "Organisatie, tenzij het een team is / organisation, unless it is a team.",
            examples = "0198c5f2-7d1e-7a33-9d10-0000000000b1")
        UUID organisationId,
    @Schema(description = "Het andere team / the other team.") UUID teamId,
    @Schema(description = "Voorgesteld op / proposed on.", examples = "2025-03-10") @NotNull
        LocalDate proposedOn,
    @Schema(
            description = "Wat van de ontvanger wordt gevraagd / what the recipient is asked.",
            examples = "Graag begeleiding bij het aanpakken van de schulden")
        @NotBlank
        @Size(max = 4000)
        String question,
    @Schema(
            description =
                "Laatste dag voor een antwoord; leeg is de gebruikelijke termijn / last day to"
                    + " answer.")
        LocalDate answerBy,
    @Schema(
            description =
                "Laatste dag voor de terugmelding; leeg is de gebruikelijke termijn / to report"
                    + " back.")
        LocalDate reportBy,
    @Schema(
            description =
                "Reden om bij gevaar zonder toestemming te verwijzen; de functionaris"
                    + " gegevensbescherming ziet haar / why, on danger, it is made without"
                    + " consent.",
            examples = "Melding van acuut gevaar voor een kind")
        @Size(min = 1, max = 1000)
        String danger,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  Recipient recipient() {
    return new Recipient(organisationId, teamId);
  }
}
