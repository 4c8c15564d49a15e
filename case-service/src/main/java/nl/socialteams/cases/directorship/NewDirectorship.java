// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is proposed as director of a household. */
@Schema(name = "NewDirectorship", description = "Voorstel van een regisseur / a proposed director.")
public record NewDirectorship(
    @Schema(
            description = "Huishouden / household.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60")
        @NotNull
        UUID householdId,
    @Schema(description = "Medewerker; anders uzelf / worker; absent: yourself.") UUID workerId,
    @Schema(
            description =
                "Team waarin de medewerker werkt; anders het team dat nu de regie heeft, waar dat"
                    + " past / the worker's team; absent: the one that directs now, where it fits.")
        UUID teamId) {}
