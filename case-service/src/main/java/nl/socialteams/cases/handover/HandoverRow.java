// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household and who is proposed as its director. */
@Schema(
    name = "HandoverRow",
    description = "Huishouden met de voorgestelde regisseur / a household and who is proposed.")
public record HandoverRow(
    @Schema(
            description = "Huishouden / household.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60")
        @NotNull
        UUID householdId,
    @Schema(description = "Medewerker; anders uzelf / worker; absent: yourself.") UUID workerId,
    @Schema(description = "Team waarin die werkt / the worker's team.") UUID teamId) {}
