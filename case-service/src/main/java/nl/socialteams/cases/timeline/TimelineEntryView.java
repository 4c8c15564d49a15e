// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a case's timeline as the API shows it. */
@Schema(name = "TimelineEntry", description = "Gebeurtenis op de tijdlijn / what happened.")
public record TimelineEntryView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c80") UUID entryId,
    @NotNull @Schema(description = "Op / on.", examples = "2024-03-01") LocalDate on,
    @NotNull @Schema(description = "Wat, als code / what, as a code.", examples = "registered")
        String happening,
    @NotNull
        @Schema(
            description = "Wat, in de taal van Accept-Language / in words.",
            examples = "Aangemeld bij Caberg-Bosscherveld")
        String text,
    @NotNull @Schema(description = "Vastgelegd op / noted at.", examples = "2024-03-01T09:00:00Z")
        Instant notedAt,
    @Schema(description = "Medewerker / worker; absent for a partner's system.") UUID workerId,
    @Schema(description = "Systeem van een partner / a partner's system.", examples = "partner")
        String system) {}
