// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team's area as a GeoJSON feature. */
@Schema(name = "TeamOutline", description = "Werkgebied van een team / a team's area.")
public record TeamAreaFeature(
    @NotNull @Schema(examples = "Feature") String type,
    @NotNull OutlineGeometry geometry,
    @NotNull TeamAreaProperties properties) {}
