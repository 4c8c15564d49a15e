// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the log is as it was written.
 *
 * @param knownHashFound null where none was asked for
 */
@Schema(
    name = "AccessLogVerification",
    description = "Controle van het toegangslog / whether the access log is as it was written.")
public record Verification(
    @NotNull @Schema(description = "Ongeschonden / intact.", examples = "true") boolean intact,
    @NotNull @Schema(description = "Zegels / seals.", examples = "12") long seals,
    @NotNull @Schema(description = "Verzegelde regels / sealed lines.", examples = "4810")
        long sealedLines,
    @NotNull
        @Schema(description = "Regels die op een zegel wachten / lines that wait.", examples = "3")
        long waitingLines,
    @Schema(
            description =
                "Hash van het laatste zegel (SHA-256): bewaar hem elders / of the last seal; keep it"
                    + " elsewhere.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String lastHash,
    @Schema(description = "Laatst verzegeld / last sealed.", examples = "2026-11-22T10:00:00Z")
        Instant lastSealedAt,
    @Schema(
            description = "De gevraagde hash hoort bij de keten / the hash asked for is in it.",
            examples = "true")
        Boolean knownHashFound,
    @NotNull @Schema(description = "Breuken / where it broke.") List<BrokenSeal> broken,
    @NotNull
        @Schema(description = "Maanden die na hun termijn zijn gewist / months gone by their term.")
        List<LocalDate> forgottenMonths) {}
