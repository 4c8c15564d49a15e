// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The perspective that was found together with the household, or found anew. */
@Schema(
    name = "NewPerspective",
    description = "Perspectief, samen met het gezin bepaald / found with the household.")
public record NewPerspective(
    @Schema(description = "Bepaald op / on.", examples = "2025-09-08") @NotNull LocalDate foundOn,
    @Schema(
            description = "Perspectief / perspective.",
            examples = "Het gezin woont rustig en de kinderen gaan elke dag naar school")
        @NotBlank
        @Size(max = 4000)
        String perspective) {}
