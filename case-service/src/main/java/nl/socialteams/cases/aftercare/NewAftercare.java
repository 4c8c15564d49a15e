// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Aftercare as it is agreed on. */
@Schema(name = "NewAftercare", description = "Nazorg / aftercare that is agreed on.")
public record NewAftercare(
    @Schema(description = "Begonnen op / begun on.", examples = "2025-06-02") @NotNull
        LocalDate startedOn,
    @Schema(description = "Dag van het contact / day of the contact.", examples = "2025-09-01")
        @NotNull
        LocalDate contactOn,
    @Schema(
            description = "Afspraak / what is agreed.",
            examples = "Bellen hoe het gaat met de nieuwe woning")
        @NotBlank
        @Size(max = 1000)
        String agreement,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
