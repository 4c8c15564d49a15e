// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How self-sufficiency and participation of the cases concerned changed. */
@Schema(name = "SocialReturn", description = "Maatschappelijk rendement / social return.")
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
                "Waarom er geen uitkomsten zijn: TOO_FEW_CASES / why there are no outcomes.",
            examples = "TOO_FEW_CASES")
        String absentBecause,
    @Schema(description = "Alle domeinen / all domains.") ScoreChange selfSufficiency,
    @Schema(description = "Domeinen PARTICIPATION en SOCIAL_NETWORK / participation.")
        ScoreChange participation,
    @NotNull @Schema(description = "Per domein van een matrix / by domain of a matrix.")
        List<DomainChange> byDomain) {}
