// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a client keeps out of a file, as the API shows it. */
@Schema(name = "Exclusion", description = "Uitsluiting / somebody kept out of a file.")
public record ExclusionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c71") UUID exclusionId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @Schema(description = "Medewerker / worker.") UUID workerId,
    @Schema(description = "Organisatie / organisation.") UUID organisationId,
    @NotNull
        @Schema(
            description = "Wat de cliënt erover zei / what the client said of it.",
            examples = "Cliënt kent deze organisatie uit een eerder conflict")
        String reason,
    @NotNull @Schema(description = "Sinds / since.", examples = "2026-01-12T09:30:00Z")
        Instant since,
    @Schema(description = "Beëindigd op / ended at.") Instant endedAt,
    @Schema(description = "Reden van het einde / reason of the end.") String endReason) {}
