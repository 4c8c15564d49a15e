// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named part of a neighbourhood. */
@Schema(name = "NeighbourhoodPart", description = "Deel van een buurt / a part of one.")
public record PartView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID partId,
    @NotNull @Schema(description = "Naam / name.", examples = "Céramique") String name) {}
