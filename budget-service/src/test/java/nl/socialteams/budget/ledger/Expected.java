// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.util.EnumMap;
import java.util.Map;

import nl.socialteams.budget.money.Money;

import static org.assertj.core.api.Assertions.assertThat;

/** A ledger as one would keep it in one's head, to compare the real one with. */
final class Expected {
  private final Map<Account, Money> accounts = new EnumMap<>(Account.class);

  Money of(Account account) {
    return accounts.getOrDefault(account, Money.NOTHING);
  }

  /** Whether there was enough to move. */
  boolean take(Movement movement, Money amount) {
    boolean enough = movement.from() == Account.FUNDS || of(movement.from()).compareTo(amount) >= 0;
    if (enough) {
      accounts.put(movement.from(), of(movement.from()).plus(amount.negated()));
      accounts.put(movement.to(), of(movement.to()).plus(amount));
    }
    return enough;
  }

  void holds(Balances balances) {
    assertThat(balances.available()).isEqualTo(of(Account.AVAILABLE));
    assertThat(balances.reserved()).isEqualTo(of(Account.RESERVED));
    assertThat(balances.spent()).isEqualTo(of(Account.SPENT));
    assertThat(balances.amount())
        .isEqualTo(balances.available().plus(balances.reserved()).plus(balances.spent()));
  }
}
