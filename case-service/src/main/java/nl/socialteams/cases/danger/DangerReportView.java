// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.emergencyaccess.Danger;

/** A danger report as the API shows it. */
@Schema(name = "DangerReport", description = "Melding van gevaar / danger that was seen.")
public record DangerReportView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4cc1") UUID reportId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Gevaar / danger.", examples = "CHILD_DEVELOPMENT") Danger kind,
    @NotNull @Schema(description = "Wat is gezien / what was seen.", examples = "Ruzie en letsel")
        String seen,
    @NotNull @Schema(description = "Gemeld / reported at.", examples = "2026-01-12T09:30:00Z")
        Instant reportedAt,
    @NotNull
        @Schema(description = "Reactie uiterlijk / respond by.", examples = "2026-01-13T09:30:00Z")
        Instant respondBy,
    @NotNull @Schema(description = "Te laat / overdue, or was.", examples = "false")
        Boolean overdue,
    @Schema(description = "Gereageerd / responded at.") Instant respondedAt,
    @Schema(description = "Wat is gedaan / what was done.") String done) {}
