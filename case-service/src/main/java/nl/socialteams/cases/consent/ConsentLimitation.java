// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a consent covers less from a day on. */
@Schema(
    name = "ConsentLimitation",
    description = "Beperking van een toestemming / a consent covers less from a day on.")
public record ConsentLimitation(
    @Schema(description = "Vanaf / from.", examples = "2025-04-01") @NotNull LocalDate on,
    @Schema(description = "Wat zij nog omvat / what it still covers.", examples = "[\"CLIENT\"]")
        @NotNull
        @Size(min = 1, max = 6)
        List<@NotNull FilePart> parts,
    @Schema(description = "Leefgebieden die zij nog omvat; leeg is als tevoren / still covered.")
        @Size(min = 1, max = 40)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String> lifeDomains,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
