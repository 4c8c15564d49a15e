// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the experts advised in their consultation. */
@Schema(
    name = "NewTailorMadeConsultation",
    description = "Advies uit het overleg van de deskundigen / what the experts advised.")
public record NewTailorMadeConsultation(
    @Schema(description = "Overleg op / held on.", examples = "2025-09-10") @NotNull
        LocalDate heldOn,
    @Schema(description = "Advies / advice.", examples = "Eerst de huurachterstand, dan de rest")
        @NotBlank
        @Size(max = 4000)
        String advice,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
