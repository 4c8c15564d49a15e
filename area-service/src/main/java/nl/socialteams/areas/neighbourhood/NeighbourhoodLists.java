// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the years for which a list was recorded. */
@Schema(name = "NeighbourhoodListSummaryList", description = "Buurtenlijsten / lists by year.")
public record NeighbourhoodLists(@NotNull List<NeighbourhoodListView> items) {}
