// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.math.BigDecimal;
import java.util.List;

import nl.socialteams.budget.returnnorm.MoneyRange;
import nl.socialteams.budget.returnnorm.ReturnNorm;
import nl.socialteams.budget.returnnorm.ShareRange;

/**
 * What an effect is valued by.
 *
 * @param assumed whether the call assumed it
 */
record AppliedValue(ReturnNorm norm, MoneyRange value, ShareRange attribution, boolean assumed) {
  static AppliedValue of(ReturnNorm norm) {
    return new AppliedValue(norm, norm.value(), norm.attribution(), false);
  }

  NormAssumption over(List<CountedEffect> effects) {
    return new NormAssumption(
        norm.id(),
        norm.code(),
        norm.edition(),
        norm.label(),
        norm.source(),
        norm.unit(),
        value,
        attribution.plain(),
        norm.attributionSource(),
        norm.validFrom(),
        norm.validUntil(),
        assumed,
        (long) effects.size(),
        effects.stream().map(CountedEffect::units).reduce(BigDecimal.ZERO, BigDecimal::add),
        effects.stream()
            .map(effect -> value.of(effect.units(), attribution))
            .reduce(MoneyRange.NOTHING, MoneyRange::plus));
  }
}
