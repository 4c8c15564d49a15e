// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a plan, as far as it is of cases that the caller sees. */
@Schema(name = "PlanVersion", description = "Versie van een plan / a version of a plan.")
public record PlanVersionView(
    @NotNull @Schema(description = "Nummer / number.", examples = "1") Integer number,
    @NotNull
        @Schema(
            description = "Of de bewoner akkoord is / whether the resident agreed.",
            examples = "true")
        Boolean agreed,
    @Schema(description = "Akkoord op / agreed on.") LocalDate agreedOn,
    @Schema(description = "Hoe / how.") AgreementForm how,
    @Schema(description = "Bekend sinds / known since.") Instant knownFrom,
    @NotNull List<InterventionView> interventions,
    @NotNull @Schema(description = "Doelen van het arrangement als geheel / of the arrangement.")
        List<DraftedGoal> arrangementGoals,
    @NotNull @Schema(description = "Leden over wie het ook gaat / members whom it is also about.")
        List<UUID> memberIds) {}
