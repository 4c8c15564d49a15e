// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a file was opened because of danger, as the API shows it. */
@Schema(name = "EmergencyAccess", description = "Noodtoegang / a file opened because of danger.")
public record EmergencyAccessView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c70") UUID emergencyAccessId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull
        @Schema(
            description = "Uitgever van het token van wie opende / issuer of the opener's token.",
            examples = "https://login.example/social-teams")
        String openedByIssuer,
    @NotNull
        @Schema(
            description = "Wie opende / who opened: the token's subject.",
            examples = "4f0f7a52-88f3-4c19-8b42-f0f6d6f5a0aa")
        String openedBy,
    @NotNull @Schema(description = "Gevaar / danger.", examples = "CHILD_DEVELOPMENT")
        Danger danger,
    @NotNull
        @Schema(
            description = "Reden / reason.",
            examples = "Melding van de school over een kind in dit gezin")
        String reason,
    @NotNull @Schema(description = "Geopend op / opened at.", examples = "2026-01-12T09:30:00Z")
        Instant openedAt,
    @NotNull @Schema(description = "Vervalt op / expires at.", examples = "2026-01-13T09:30:00Z")
        Instant expiresAt) {}
