// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a resident takes part. */
@Schema(name = "NewParticipation", description = "Deelname / that a resident takes part.")
public record NewParticipation(
    @Schema(
            description = "Deelnemer / participant.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        @NotNull
        UUID participantId,
    @Schema(description = "Aangemeld op / joined on.", examples = "2014-10-01") @NotNull
        LocalDate joinedOn) {}
