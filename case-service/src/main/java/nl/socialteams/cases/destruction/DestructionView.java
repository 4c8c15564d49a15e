// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A destruction as the API shows it. */
@Schema(
    name = "Destruction",
    description = "Vernietiging / a destruction, proposed or carried out.")
public record DestructionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4da2") UUID destructionId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @Schema(
            description = "Cliënt; niet meer na vernietiging / client; no longer once destroyed.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        UUID clientId,
    @NotNull @Schema(description = "Grond / ground.", examples = "RESIDENT_REQUEST")
        DestructionGround ground,
    @Schema(description = "Dag van het verzoek / day of the request.", examples = "2025-06-02")
        LocalDate requestedOn,
    @NotNull @Schema(description = "Status.", examples = "PROPOSED") DestructionStatus status,
    @NotNull @Schema(description = "Voorgesteld / proposed at.", examples = "2026-01-12T09:30:00Z")
        Instant proposedAt,
    @NotNull
        @Schema(
            description = "Voorgesteld door / proposed by: the token's subject.",
            examples = "4f0f7a52-88f3-4c19-8b42-f0f6d6f5a0aa")
        String proposedBy,
    @Schema(description = "Beslist / decided at.") Instant decidedAt,
    @Schema(description = "Beslist door / decided by.") String decidedBy,
    @Schema(description = "Nummer van het bewijs / number of the proof.") Long certificateNumber,
    @NotNull @Schema(description = "Wat nu in de weg staat / what stands in the way now.")
        List<DestructionObstacle> obstacles) {}
