// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many forms of support have no amount for a reason. */
@Schema(name = "MissingAmounts", description = "Bedragen die ontbreken / amounts that are missing.")
public record MissingAmounts(
    @NotNull @Schema(examples = "NO_TARIFF") MissingReason reason,
    @NotNull @Schema(description = "Aantal / how many.", examples = "2") Long count) {}
