// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merger of two clients as the API shows it. */
@Schema(name = "ClientMerger", description = "Samenvoeging van cliënten / a merger of clients.")
public record ClientMergerView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4cb1") UUID mergerId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull
        @Schema(
            description = "Wie blijft / who stays.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        UUID clientId,
    @NotNull
        @Schema(
            description = "Wie dezelfde bleek / who was found to be the same.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c62")
        UUID duplicateClientId,
    @NotNull @Schema(description = "Samengevoegd / merged at.", examples = "2026-01-12T09:30:00Z")
        Instant mergedAt,
    @Schema(description = "Teruggedraaid / undone at.") Instant reversedAt) {}
