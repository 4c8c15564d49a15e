// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** The two arrangements over the cases of which every amount is known. */
@Schema(name = "CompleteComparison", description = "Vergelijking van volledige casussen.")
public record CompleteComparison(
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Voorheen / former.", examples = "900.00")
        Money former,
    @NotNull @Schema(type = SchemaType.STRING, description = "Nu / current.", examples = "650.00")
        Money current,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Nu min voorheen / current less former.",
            examples = "-250.00")
        Money difference) {

  /** Null where there is no such case. */
  static CompleteComparison of(List<CaseCosts> cases) {
    if (cases.isEmpty()) {
      return null;
    }
    Money former = cases.stream().map(CaseCosts::formerAmount).reduce(Money.NOTHING, Money::plus);
    Money current = cases.stream().map(CaseCosts::currentAmount).reduce(Money.NOTHING, Money::plus);
    return new CompleteComparison(former, current, current.plus(former.negated()));
  }
}
