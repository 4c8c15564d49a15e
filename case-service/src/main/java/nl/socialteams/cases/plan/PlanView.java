// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.knowntime.StatusView;

/** A plan as the API shows it, as far as it is of cases that the caller sees. */
@Schema(name = "Plan", description = "Plan van een huishouden / the plan of a household.")
public record PlanView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d10") UUID planId,
    @NotNull @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull
        @Schema(
            description = "Team waar het begon / team.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        UUID teamId,
    @NotNull @Schema(description = "Status.", examples = "DRAFT") PlanStatus status,
    @Schema(description = "Afgelopen op / ended on.") LocalDate endedOn,
    @Schema(description = "Wat vastgesteld is / what was agreed; absent before the first time.")
        PlanVersionView agreed,
    @Schema(description = "Wat in de maak is / what is being drafted; absent where nothing is.")
        PlanVersionView draft,
    @NotNull @Schema(description = "Verloop / history.") List<StatusView> history) {}
