// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a step is not taken any more. */
@Schema(name = "TailorMadeStepDropping", description = "Vervallen stap / it is dropped.")
public record StepDropping(
    @Schema(description = "Vervallen op / on.", examples = "2025-10-15") @NotNull LocalDate endedOn,
    @Schema(description = "Reden / reason.", examples = "Niet meer nodig")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
