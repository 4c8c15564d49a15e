// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a step is begun. */
@Schema(name = "TailorMadeStepBeginning", description = "Begin van een stap / it is begun.")
public record StepBeginning(
    @Schema(description = "Begonnen op / on.", examples = "2025-09-15") @NotNull
        LocalDate begunOn) {}
