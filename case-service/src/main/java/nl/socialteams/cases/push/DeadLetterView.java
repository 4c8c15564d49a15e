// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.changes.ChangeKind;
import nl.socialteams.cases.changes.ChangedKind;
import nl.socialteams.cases.webhook.CallFailure;

/** A change that the receiver would not have, as the API shows it: by pseudonyms. */
@Schema(name = "DeadLetter", description = "Onbestelbaar bericht / a change that was set aside.")
public record DeadLetterView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c92") UUID deadLetterId,
    @NotNull
        @Schema(
            description = "Kenmerk van het bericht (webhook-id) / the message's id.",
            examples = "5b6a8f7e-1c3d-3e4f-8a9b-0c1d2e3f4a5b")
        String messageId,
    @NotNull @Schema(examples = "CHANGED") ChangeKind kind,
    @NotNull @Schema(examples = "CASE") ChangedKind objectKind,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID objectId,
    @NotNull @Schema(description = "Pogingen / attempts.", examples = "10") Integer attempts,
    @NotNull @Schema(description = "Waarom / why.", examples = "REFUSED") CallFailure lastFailure,
    @Schema(description = "Status van het antwoord / status of the answer.") Integer lastStatus,
    @NotNull
        @Schema(description = "Terzijde sinds / set aside at.", examples = "2026-11-05T09:30:00Z")
        Instant setAsideAt,
    @NotNull
        @Schema(description = "Laatste poging / last attempt.", examples = "2026-11-05T09:30:00Z")
        Instant failedAt,
    @NotNull @Schema(description = "Wordt opnieuw bezorgd / is sent again.", examples = "false")
        Boolean replayWanted) {}
