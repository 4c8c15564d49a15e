// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.outsidesystem;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is told of a resident who wishes to stay outside the system. */
@Schema(
    name = "NewOutsideRegistration",
    description = "Aanmelding buiten het systeem / a registration outside the system.")
public record NewOutsideRegistration(
    @Schema(description = "Team.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") @NotNull
        UUID teamId,
    @Schema(
            description = "Maand, als haar eerste dag / month, by its first day.",
            examples = "2017-02-01")
        @NotNull
        LocalDate month) {}
