// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.monitoring;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** How many expenditures, and how much together. */
@Schema(name = "SpendingSum", description = "Aantal en bedrag / number and amount.")
public record Sum(
    @NotNull @Schema(description = "Aantal uitgaven / expenditures.", examples = "3") Long count,
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Samen / together.", examples = "375.00")
        Money amount) {}
