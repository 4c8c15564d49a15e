// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Neighbourhoods as a GeoJSON feature collection. */
@Schema(name = "NeighbourhoodOutlines", description = "Buurten als GeoJSON / as GeoJSON.")
public record NeighbourhoodFeatures(
    @NotNull @Schema(examples = "FeatureCollection") String type,
    @NotNull List<NeighbourhoodFeature> features) {}
