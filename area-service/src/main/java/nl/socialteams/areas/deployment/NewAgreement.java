// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;

/** An agreement to record. */
@Schema(name = "NewDeploymentAgreement", description = "Inzetafspraak / a deployment agreement.")
public record NewAgreement(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(
            description = "Organisatie / organisation.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c80")
        @NotNull
        UUID organisationId,
    @Schema(description = "Uren in het jaar / hours in the year.", examples = "1200")
        @NotNull
        @Positive
        @Digits(integer = 7, fraction = 1)
        BigDecimal hours,
    @Schema(description = "Jaar / year.", examples = "2030") @NotNull @Min(2000) @Max(2199)
        Integer year,
    @Schema(
            description = "Buurten van het cluster / neighbourhoods of the cluster.",
            examples = "[\"BU09350205\"]")
        @Size(max = 500)
        List<@NotNull @Pattern(regexp = NeighbourhoodCodes.FORM) String> neighbourhoodCodes,
    @Schema(description = "Teams, in plaats van buurten of erbij / teams, instead or as well.")
        @Size(max = 100)
        List<@NotNull UUID> teamIds,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  Cluster cluster() {
    return new Cluster(neighbourhoodCodes, teamIds);
  }
}
