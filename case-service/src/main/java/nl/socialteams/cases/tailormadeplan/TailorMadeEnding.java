// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a tailor-made plan ends. */
@Schema(name = "TailorMadeEnding", description = "Einde van een maatwerkplan / how it ends.")
public record TailorMadeEnding(
    @Schema(description = "Laatste dag / last day.", examples = "2025-12-01") @NotNull
        LocalDate endedOn,
    @Schema(description = "Afgerond of gestopt / completed or stopped.", examples = "STOPPED")
        @NotNull
        TailorMadePlanEnd end,
    @Schema(
            description = "Reden, als het plan stopt / reason, where it stops.",
            examples = "Het gezin is verhuisd naar een andere gemeente")
        @Size(min = 1, max = 2000)
        String reason) {}
