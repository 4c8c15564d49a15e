// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.household;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household as the API shows it. */
@Schema(name = "Household", description = "Huishouden / a household.")
public record HouseholdView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull @Schema(description = "Cliënten die erin wonen / the clients who live in it.")
        List<UUID> clientIds) {}
