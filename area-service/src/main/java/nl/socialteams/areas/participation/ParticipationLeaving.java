// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a resident takes part no longer. */
@Schema(name = "ParticipationLeaving", description = "Afmelding / that a resident leaves.")
public record ParticipationLeaving(
    @Schema(description = "Afgemeld op / left on.", examples = "2024-12-31") @NotNull
        LocalDate leftOn) {}
