// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.monitoring;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was spent on one thing.
 *
 * @param key null in the total
 */
@Schema(name = "SpendingRow", description = "Bestedingen van één groep / spending of one group.")
public record SpendingRow(
    @Schema(
            description =
                "Team, doel, probleem, leefgebied, maand of bron / what the row is about.",
            examples = "COURSE")
        String key,
    @NotNull @Schema(description = "Aangevraagd / asked for.") Sum requested,
    @NotNull @Schema(description = "Gereserveerd, nog niet beslist / reserved, undecided.")
        Sum reserved,
    @NotNull @Schema(description = "Toegekend, nog niet betaald / approved, not paid yet.")
        Sum approved,
    @NotNull @Schema(description = "Betaald / paid, before refunds.") Sum paid,
    @NotNull @Schema(description = "Terugbetaald / refunded.") Sum refunded,
    @NotNull @Schema(description = "Geweigerd / refused.") Sum refused,
    @NotNull @Schema(description = "Van aanvraag tot besluit / from request to decision.")
        TimeToDecision timeToDecision) {}
