// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file of another team is opened. */
@Schema(
    name = "NewEmergencyAccess",
    description = "Noodtoegang tot een dossier / a file opened because of danger.")
public record NewEmergencyAccess(
    @Schema(description = "Gevaar / danger.", examples = "CHILD_DEVELOPMENT") @NotNull
        Danger danger,
    @Schema(
            description = "Reden, in woorden / reason, in words.",
            examples = "Melding van de school over een kind in dit gezin")
        @NotBlank
        @Size(max = 1000)
        String reason) {}
