// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.changes.ChangeKind;

/** A subscription, as the API shows it. Its ETag is that of all but the progress. */
@Schema(name = "Subscription", description = "Abonnement op wijzigingen / subscription to changes.")
public record SubscriptionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c91") UUID subscriptionId,
    @NotNull @Schema(description = "Waarvoor / what for.", examples = "Dossiersysteem") String name,
    @NotNull
        @Schema(
            description = "Adres / address.",
            format = "uri",
            examples = "https://dossier.example/webhooks/social-teams")
        String address,
    @NotNull
        @Schema(description = "Soorten wijzigingen / kinds.", examples = "[\"BECAME_VISIBLE\"]")
        List<ChangeKind> kinds,
    @NotNull @Schema(examples = "ACTIVE") SubscriptionStatus status,
    @Schema(description = "Waarom gepauzeerd / why it waits.") PauseReason pausedBecause,
    @NotNull @Schema(description = "Sinds / since.", examples = "2026-11-02T09:30:00Z")
        Instant createdAt,
    @NotNull
        @Schema(
            description = "Loopt tot, tenzij verlengd / until then, unless renewed.",
            examples = "2026-12-02T09:30:00Z")
        Instant expiresAt,
    @Schema(description = "Beëindigd op / ended at.") Instant endedAt,
    @Schema(
            description =
                "Geheim waarmee wordt ondertekend, alleen in het antwoord dat het maakt / secret that"
                    + " signs, only in the answer that makes it.")
        String secret,
    @NotNull DeliveryProgress progress) {}
