// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.directorship.DirectorshipStatus;

/** A handover as the API shows it. */
@Schema(name = "Handover", description = "Overdracht van casussen / a handover of cases.")
public record HandoverView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e30") UUID handoverId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Wie of wat stopt / who or what stops.", examples = "TEAM")
        HandoverKind kind,
    @Schema(description = "Medewerker / worker.") UUID workerId,
    @Schema(description = "Organisatie / organisation.") UUID organisationId,
    @Schema(description = "Team.") UUID teamId,
    @Schema(description = "CBS-buurtcode.") String neighbourhoodCode,
    @NotNull @Schema(description = "Vanaf / from.", examples = "2026-12-01") LocalDate from,
    @NotNull @Schema(description = "Begonnen op / opened at.", examples = "2026-11-26T09:00:00Z")
        Instant openedAt,
    @NotNull
        @Schema(
            description = "Door een gebiedsbesluit / by a decision on areas.",
            examples = "false")
        Boolean byDecision,
    @NotNull
        @Schema(
            description = "Voorstellen naar hun status / proposals by status.",
            examples = "{\"PROPOSED\": 12, \"ACCEPTED\": 3}")
        Map<DirectorshipStatus, Long> proposals,
    @Schema(description = "Antwoord per rij, bij het begin / the rows' answers, once.")
        List<HandoverRowAnswer> rows) {}
