// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.yearend;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.workingbudget.Remainder;

/** How a year is closed. */
@Schema(name = "NewBudgetClosing", description = "Afsluiting van een werkbudget / a closing.")
public record NewClosing(
    @Schema(examples = "RELEASED") @NotNull Remainder remainder,
    @Schema(
            description =
                "Opvolger: een later werkbudget van de gemeente / a later budget of the"
                    + " municipality; needed where something is carried over or still reserved.")
        UUID successorBudgetId,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
