// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tailor-made plan as the API shows it. */
@Schema(name = "TailorMadePlan", description = "Maatwerkplan / a tailor-made plan.")
public record TailorMadePlanView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e00") UUID tailorMadePlanId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull @Schema(description = "Status.", examples = "WORKING") TailorMadePlanStatus status,
    @NotNull @Schema(description = "Begonnen op / begun on.", examples = "2025-09-01")
        LocalDate startedOn,
    @NotNull
        @Schema(
            description = "Leefgebieden met problemen / life domains with problems.",
            examples = "[\"FINANCES\",\"MENTAL_HEALTH\"]")
        List<String> lifeDomains,
    @NotNull @Schema(description = "Versie van die lijst / version of that list.", examples = "2")
        Integer lifeDomainVersion,
    @NotNull @Schema(description = "Reguliere oplossingen die ontoereikend bleken / tried.")
        List<TriedSolution> triedSolutions,
    @NotNull
        @Schema(
            description = "Eigen contactpersoon / the contact.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c92")
        UUID contactWorkerId,
    @Schema(description = "Adviserende deskundige / the expert.") UUID expertWorkerId,
    @Schema(description = "Perspectief / perspective.") String perspective,
    @Schema(description = "Bepaald op / found on.") LocalDate perspectiveOn,
    @NotNull @Schema(description = "Volgende bespreking / next review.", examples = "2025-10-01")
        LocalDate nextReviewOn,
    @Schema(description = "Laatste dag / last day.") LocalDate endedOn,
    @Schema(description = "Reden van stoppen / why it stopped.") String reason,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2025-09-01T12:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {}
