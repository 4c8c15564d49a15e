// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a step was taken, and what came of it. */
@Schema(name = "TailorMadeStepCompletion", description = "Stap gezet / taken, and its outcome.")
public record StepCompletion(
    @Schema(description = "Gezet op / on.", examples = "2025-10-15") @NotNull LocalDate endedOn,
    @Schema(description = "Uitkomst / outcome.", examples = "REACHED") @NotNull StepOutcome outcome,
    @Schema(description = "Wat het opleverde / what came of it.", examples = "Achterstand betaald")
        @Size(min = 1, max = 2000)
        String came) {}
