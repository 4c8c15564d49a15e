// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.knowntime.StatusView;

/** A referral or handover as the API shows it to the team. */
@Schema(name = "Referral", description = "Doorverwijzing of overdracht / referral or handover.")
public record ReferralView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c94") UUID referralId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Soort / kind.", examples = "REFERRAL") ReferralKind kind,
    @NotNull @Schema(description = "Aan wie / to whom.", examples = "PARTNER")
        TargetKind targetKind,
    @Schema(description = "Organisatie / organisation.") UUID organisationId,
    @Schema(description = "Het andere team / the other team.") UUID teamId,
    @NotNull @Schema(description = "Grond / by what right.", examples = "CONSENT")
        ReferralBasis basis,
    @NotNull @Schema(description = "Status.", examples = "PROPOSED") ReferralStatus status,
    @Schema(description = "Welke termijn is verlopen / which term has passed.") OverdueTerm overdue,
    @NotNull @Schema(description = "Antwoord uiterlijk / answer by.", examples = "2025-03-24")
        LocalDate answerBy,
    @NotNull @Schema(description = "Terugmelding uiterlijk / report by.", examples = "2025-09-10")
        LocalDate reportBy,
    @NotNull
        @Schema(
            description = "Wat van de ontvanger wordt gevraagd / what the recipient is asked.",
            examples = "Graag begeleiding bij het aanpakken van de schulden")
        String question,
    @Schema(description = "Reden bij gevaar / the reason on danger.") String danger,
    @Schema(description = "Reden van afwijzing / why it was declined.") String declinedBecause,
    @Schema(description = "Terugmelding / what was reported back.") String report,
    @NotNull @Schema(description = "Wat ermee gebeurde / what became of it.")
        List<StatusView> history) {}
