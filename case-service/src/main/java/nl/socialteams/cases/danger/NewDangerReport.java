// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.emergencyaccess.Danger;

/** That danger is seen in a case. */
@Schema(name = "NewDangerReport", description = "Melding van gevaar / danger that is seen.")
public record NewDangerReport(
    @Schema(description = "Gevaar / danger.", examples = "CHILD_DEVELOPMENT") @NotNull Danger kind,
    @Schema(
            description = "Wat is gezien, in woorden / what was seen, in words.",
            examples = "Kind is al drie weken niet op school gezien")
        @NotBlank
        @Size(max = 4000)
        String seen,
    @Schema(
            description =
                "Gemeld op, alleen voor een import van historie / reported at; only for an import"
                    + " of history (import:history).")
        Instant knownSince) {}
