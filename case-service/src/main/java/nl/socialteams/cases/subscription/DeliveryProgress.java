// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.webhook.CallFailure;

/** How far a subscription is. */
@Schema(name = "DeliveryProgress", description = "Hoe ver het is / how far it is.")
public record DeliveryProgress(
    @NotNull
        @Schema(
            description =
                "Waar GET /changes verdergaat na wat bezorgd is / where GET /changes goes on after"
                    + " what was delivered.",
            examples = "MDE5OGM1ZjI")
        String cursor,
    @Schema(description = "Laatst bezorgd / last delivered.") Instant deliveredAt,
    @NotNull
        @Schema(
            description = "Mislukte pogingen van wat volgt / failed attempts of what is next.",
            examples = "0")
        Integer attempts,
    @Schema(description = "Mislukt sinds / failing since.") Instant failingSince,
    @Schema(description = "Waarom / why.") CallFailure lastFailure,
    @Schema(description = "Status van het antwoord / status of the answer.") Integer lastStatus,
    @NotNull
        @Schema(
            description = "Volgende poging niet eerder dan / next attempt not before.",
            examples = "2026-11-02T09:30:05Z")
        Instant nextAttemptAt) {}
