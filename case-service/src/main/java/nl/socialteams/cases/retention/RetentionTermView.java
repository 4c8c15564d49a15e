// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term as the API shows it. */
@Schema(name = "RetentionTerm", description = "Bewaartermijn / a retention term.")
public record RetentionTermView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4da0") UUID termId,
    @Schema(
            description = "Gemeente; leeg: overal, door de wet / absent: everywhere, by the law.",
            examples = "GM0935")
        String municipality,
    @NotNull @Schema(description = "Wet / law.", examples = "WMO_2015") RetentionLaw law,
    @NotNull
        @Schema(
            description = "Jaren na het laatste gegeven / years after what was recorded last.",
            examples = "16")
        Integer years,
    @NotNull
        @Schema(
            description = "Bron / source.",
            examples = "Selectielijst gemeenten, besluit van het college")
        String source,
    @NotNull
        @Schema(
            description =
                "Geldt vanaf, tot een latere van dezelfde wet / holds from, until a later one.",
            examples = "2026-01-01")
        LocalDate validFrom,
    @NotNull @Schema(description = "Vastgelegd / recorded at.", examples = "2025-12-01T09:00:00Z")
        Instant recordedAt) {}
