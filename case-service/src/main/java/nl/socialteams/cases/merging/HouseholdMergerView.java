// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merger of two households as the API shows it. */
@Schema(name = "HouseholdMerger", description = "Samenvoeging van huishoudens / a merger.")
public record HouseholdMergerView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4cb2") UUID mergerId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull
        @Schema(
            description = "Dat blijft / which stays.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60")
        UUID householdId,
    @NotNull
        @Schema(
            description = "Dat opging / which went.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c63")
        UUID mergedHouseholdId,
    @NotNull @Schema(description = "Samengevoegd / merged at.", examples = "2026-01-12T09:30:00Z")
        Instant mergedAt,
    @Schema(description = "Teruggedraaid / undone at.") Instant reversedAt) {}
