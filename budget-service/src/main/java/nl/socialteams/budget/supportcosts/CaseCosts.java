// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import nl.socialteams.budget.money.Money;

/** The costs of one case. */
record CaseCosts(UUID team, List<SupportCost> former, List<SupportCost> current) {

  boolean isComplete() {
    return Stream.concat(former.stream(), current.stream())
        .allMatch(cost -> cost.missing() == null);
  }

  Money formerAmount() {
    return sum(former);
  }

  Money currentAmount() {
    return sum(current);
  }

  private static Money sum(List<SupportCost> costs) {
    return costs.stream().map(SupportCost::amount).reduce(Money.NOTHING, Money::plus);
  }
}
