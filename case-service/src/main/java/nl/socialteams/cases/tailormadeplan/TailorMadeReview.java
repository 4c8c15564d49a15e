// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the plan was looked at, and when it is looked at next. */
@Schema(
    name = "TailorMadeReview",
    description = "Bespreking van de voortgang / a review, with the day of the next.")
public record TailorMadeReview(
    @Schema(description = "Besproken op / reviewed on.", examples = "2025-10-01") @NotNull
        LocalDate reviewedOn,
    @Schema(description = "Volgende bespreking / next review.", examples = "2025-11-03") @NotNull
        LocalDate nextReviewOn) {}
