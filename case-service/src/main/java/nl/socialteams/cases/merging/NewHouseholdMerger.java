// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a client lives in another household than was thought. */
@Schema(
    name = "NewHouseholdMerger",
    description =
        "Samenvoeging: het huishouden van deze cliënt blijkt hetzelfde te zijn / the client's"
            + " household is the same one.")
public record NewHouseholdMerger(
    @Schema(
            description = "Huishouden dat blijft / the household that stays.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60")
        @NotNull
        UUID householdId,
    @Schema(
            description = "Cliënt van het andere huishouden / a client of the other household.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        @NotNull
        UUID clientId) {}
