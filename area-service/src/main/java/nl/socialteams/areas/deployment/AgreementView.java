// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement as the API shows it, with what was reported. */
@Schema(name = "DeploymentAgreement", description = "Inzetafspraak / a deployment agreement.")
public record AgreementView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4cc0") UUID agreementId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c80") UUID organisationId,
    @NotNull @Schema(description = "Jaar / year.", examples = "2017") Integer year,
    @NotNull @Schema(description = "Buurten / neighbourhoods.", examples = "[\"BU09350205\"]")
        List<String> neighbourhoodCodes,
    @NotNull @Schema(description = "Teams.", examples = "[]") List<UUID> teamIds,
    @NotNull @Schema(description = "Afgesproken uren / agreed.", examples = "1200")
        BigDecimal agreedHours,
    @NotNull @Schema(description = "Opgegeven uren / reported.", examples = "295.5")
        BigDecimal reportedHours,
    @NotNull
        @Schema(
            description = "Opgegeven min afgesproken / reported less agreed.",
            examples = "-904.5")
        BigDecimal difference,
    @NotNull @Schema(description = "Opgegeven per soort inzet / reported by kind.")
        List<ActivityHours> byActivity) {}
