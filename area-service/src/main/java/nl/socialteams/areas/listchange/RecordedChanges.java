// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The changes that one call recorded. */
@Schema(name = "RecordedNeighbourhoodChanges", description = "Vastgelegde wijzigingen / recorded.")
public record RecordedChanges(
    @NotNull @Schema(examples = "GM0935") String municipality, @NotNull List<ChangeView> changes) {}
