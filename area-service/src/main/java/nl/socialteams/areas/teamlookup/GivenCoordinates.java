// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place by its coordinates. */
@Schema(name = "LookupCoordinates", description = "Punt in CRS84 / a point in CRS84.")
public record GivenCoordinates(
    @Schema(description = "Lengtegraad / longitude.", examples = "5.6715")
        @NotNull
        @DecimalMin("-180")
        @DecimalMax("180")
        Double longitude,
    @Schema(description = "Breedtegraad / latitude.", examples = "50.8617")
        @NotNull
        @DecimalMin("-90")
        @DecimalMax("90")
        Double latitude) {}
