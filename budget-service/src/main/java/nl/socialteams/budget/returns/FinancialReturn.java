// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.returnnorm.MoneyRange;

/** What was spent and what it saved. */
@Schema(name = "FinancialReturn", description = "Financieel rendement / financial return.")
public record FinancialReturn(
    @NotNull @Schema(description = "Betaalde uitgaven / paid expenditures.", examples = "10")
        Long paidExpenditures,
    @NotNull
        @Schema(description = "Daarvan met een effect / of these with an effect.", examples = "4")
        Long withEffect,
    @NotNull
        @Schema(
            description = "Effecten zonder norm die toen gold / effects that no norm values.",
            examples = "0")
        Long withoutNorm,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Betaald min terugbetaald / paid less refunded.",
            examples = "1250.00")
        Money spent,
    @NotNull @Schema(description = "Besparing / saving.") MoneyRange saving,
    @Schema(description = "Besparing per euro, tenzij niets is betaald / per euro spent.")
        EuroRange perEuro,
    @NotNull @Schema(description = "Elke norm met al zijn aannamen / every norm, every assumption.")
        List<NormAssumption> assumptions) {}
