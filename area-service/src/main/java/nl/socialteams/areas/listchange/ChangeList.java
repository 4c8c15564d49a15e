// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of changes. */
@Schema(name = "NeighbourhoodChangeList", description = "Wijzigingen / changes.")
public record ChangeList(@NotNull List<ChangeView> items) {}
