// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.referral.OverdueTerm;
import nl.socialteams.cases.referral.ReferralBasis;
import nl.socialteams.cases.referral.ReferralKind;
import nl.socialteams.cases.referral.ReferralStatus;

/** A referral as its recipient sees it. */
@Schema(
    name = "ReceivedReferral",
    description = "Ontvangen doorverwijzing / a referral, as its recipient sees it.")
public record ReceivedReferralView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c94") UUID referralId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Soort / kind.", examples = "REFERRAL") ReferralKind kind,
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
            description = "Wat wordt gevraagd / what is asked.",
            examples = "Graag begeleiding bij het aanpakken van de schulden")
        String question,
    @Schema(description = "Reden bij gevaar / the reason on danger.") String danger,
    @NotNull
        @Schema(description = "Wat van het dossier wordt gedeeld / what is shared of the file.")
        SharedFile file) {}
