// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of neighbourhoods. */
@Schema(name = "NeighbourhoodList", description = "Buurten / neighbourhoods.")
public record NeighbourhoodList(@NotNull List<NeighbourhoodView> items) {}
