// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a decision is taken back before its day. */
@Schema(name = "Withdrawal", description = "Intrekking van een besluit / a decision taken back.")
public record Withdrawal(
    @Schema(
            description = "Datum van de intrekking / day it was withdrawn.",
            examples = "2026-01-20")
        @NotNull
        LocalDate withdrawnOn) {}
