// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Populatie van een groep / population of a group. */
@Schema(name = "TableGroup", description = "Populatie van een groep / population of a group.")
public record TableGroup(
    @NotNull @Schema(description = "Welke groep / which group.") List<TableValue> values,
    @Schema(
            description = "Hoeveel met een antwoord / how many answered; absent where suppressed.",
            examples = "245")
        Long answered,
    @Schema(
            description = "Hoeveel zonder / how many did not; absent where suppressed.",
            examples = "3")
        Long withoutAnswer) {}
