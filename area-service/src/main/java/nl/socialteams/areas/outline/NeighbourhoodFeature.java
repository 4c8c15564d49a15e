// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A neighbourhood as a GeoJSON feature. */
@Schema(name = "NeighbourhoodOutline", description = "Buurt met haar grens / with its outline.")
public record NeighbourhoodFeature(
    @NotNull @Schema(examples = "Feature") String type,
    @NotNull @Schema(description = "CBS-buurtcode.", examples = "BU09350205") String id,
    @NotNull OutlineGeometry geometry,
    @NotNull NeighbourhoodProperties properties) {}
