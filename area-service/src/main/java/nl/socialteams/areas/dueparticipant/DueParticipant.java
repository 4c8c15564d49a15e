// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.dueparticipant;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant whose term has ended, by pseudonym. */
@Schema(
    name = "DueParticipant",
    description = "Deelnemer van wie de bewaartermijn voorbij is / whose term has ended.")
public record DueParticipant(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID participantId,
    @NotNull
        @Schema(
            description = "Laatste dag waarop er iets was / last day on which there was anything.",
            examples = "2023-06-30")
        LocalDate lastDay) {}
