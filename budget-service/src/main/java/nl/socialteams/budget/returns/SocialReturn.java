// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How self-sufficiency and participation of the cases concerned changed. */
@Schema(
    name = "SocialReturn",
    description =
        "Maatschappelijk rendement; alleen voor wie onafgeschermde cijfers mag zien, anders"
            + " absentBecause NOT_TOLD, zonder uitkomsten en met aantallen 0 / social return; told to"
            + " who may see unsuppressed figures, else NOT_TOLD, without outcomes and with counts of"
            + " 0.")
public record SocialReturn(
    @NotNull
        @Schema(
            description = "Casussen waarvoor is betaald / cases that were paid for.",
            examples = "12")
        Long casesConcerned,
    @NotNull
        @Schema(
            description =
                "Daarvan ten minste twee keer gemeten / of these measured at least twice.",
            examples = "7")
        Long casesMeasuredTwice,
    @Schema(
            description =
                "Waarom er geen uitkomsten zijn: TOO_FEW_CASES te weinig casussen, NOT_TOLD niet"
                    + " voor deze rol / why there are no outcomes.",
            examples = "TOO_FEW_CASES")
        String absentBecause,
    @Schema(description = "Alle domeinen / all domains.") ScoreChange selfSufficiency,
    @Schema(description = "Domeinen PARTICIPATION en SOCIAL_NETWORK / participation.")
        ScoreChange participation,
    @NotNull @Schema(description = "Per domein van een matrix / by domain of a matrix.")
        List<DomainChange> byDomain) {
  /** For who may not see figures about few people. */
  static final SocialReturn NOT_TOLD = new SocialReturn(0L, 0L, "NOT_TOLD", null, null, List.of());
}
