// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Like needs of several households in one neighbourhood: counts, and nobody. */
@Schema(
    name = "CollectiveQuestion",
    description = "Collectieve vraag / like needs of several households.")
public record CollectiveQuestion(
    @NotNull @Schema(description = "CBS-buurtcode.", examples = "BU09350205")
        String neighbourhoodCode,
    @NotNull @Schema(description = "Leefgebied / life domain.", examples = "FINANCES")
        String lifeDomain,
    @NotNull @Schema(description = "Vanaf / since.", examples = "2025-12-01") LocalDate since,
    @NotNull @Schema(description = "Huishoudens / households.", examples = "7") Long households,
    @NotNull @Schema(description = "Casussen / cases.", examples = "8") Long cases) {}
