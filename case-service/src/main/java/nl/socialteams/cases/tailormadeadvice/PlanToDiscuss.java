// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan on the list of the weekly consultation: no name and no text of it. */
@Schema(
    name = "TailorMadePlanToDiscuss",
    description = "Maatwerkplan voor het weekoverleg / a plan for the weekly consultation.")
public record PlanToDiscuss(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e00") UUID tailorMadePlanId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull
        @Schema(
            description = "Eigen contactpersoon / the contact.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c92")
        UUID contactWorkerId,
    @NotNull @Schema(description = "Waarom / why.", examples = "[\"FIRST_ADVICE\"]")
        List<DiscussionReason> reasons,
    @NotNull @Schema(description = "Volgende bespreking / next review.", examples = "2025-10-01")
        LocalDate nextReviewOn,
    @Schema(description = "Laatste advies op / last advice on.") LocalDate lastAdvisedOn) {}
