// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;

/** Other hours or another cluster for the same year. */
@Schema(name = "DeploymentAdjustment", description = "Bijstelling / another number of hours.")
public record AgreementAdjustment(
    @Schema(description = "Uren in het jaar / hours in the year.", examples = "1200")
        @NotNull
        @Positive
        @Digits(integer = 7, fraction = 1)
        BigDecimal hours,
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
