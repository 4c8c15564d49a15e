// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of aftercare. */
@Schema(name = "AftercareCompletion", description = "Afronding van de nazorg / what came of it.")
public record AftercareCompletion(
    @Schema(description = "Op / on.", examples = "2025-09-01") @NotNull LocalDate on,
    @Schema(description = "Contact gekregen / contact was made.", examples = "true") @NotNull
        Boolean reached,
    @Schema(description = "Hoe het gaat / how things go.", examples = "Het gaat goed zonder ons")
        @NotBlank
        @Size(max = 1000)
        String outcome,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
