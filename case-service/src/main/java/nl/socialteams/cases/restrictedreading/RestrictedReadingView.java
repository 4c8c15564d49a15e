// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what a restricted file is read, as the API shows it. */
@Schema(
    name = "RestrictedReading",
    description = "Inzage in een beperkt dossier / reading a file whose processing is restricted.")
public record RestrictedReadingView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4db1") UUID readingId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4da3") UUID restrictionId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID clientId,
    @NotNull @Schema(description = "Doel / purpose.", examples = "LEGAL_CLAIM")
        RestrictedReadingPurpose purpose,
    @NotNull
        @Schema(
            description = "Reden / reason.",
            examples = "Verweerschrift in de bezwaarprocedure van de bewoner")
        String reason,
    @NotNull @Schema(description = "Vastgelegd op / stated at.", examples = "2026-01-12T09:30:00Z")
        Instant statedAt,
    @NotNull
        @Schema(
            description = "Door / by: the token's subject.",
            examples = "4f0f7a52-88f3-4c19-8b42-f0f6d6f5a0aa")
        String statedBy,
    @NotNull @Schema(description = "Vervalt op / expires at.", examples = "2026-01-13T09:30:00Z")
        Instant expiresAt) {}
