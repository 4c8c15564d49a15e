// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdmembers;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.household.DirectorView;

/** A household as the API shows it by itself. */
@Schema(name = "HouseholdRecord", description = "Huishouden / a household.")
public record HouseholdRecord(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Cliënten die u ziet / the clients whom you see.")
        List<UUID> clientIds,
    @Schema(description = "Regisseur nu / the director now; absent without a running case.")
        DirectorView director) {}
