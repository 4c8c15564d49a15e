// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import nl.socialteams.budget.money.Money;

/** The ways that money moves. */
public enum Movement {
  FUND(Account.FUNDS, Account.AVAILABLE),
  RESERVE(Account.AVAILABLE, Account.RESERVED),
  RELEASE(Account.RESERVED, Account.AVAILABLE),
  PAY(Account.RESERVED, Account.SPENT);

  private final Account from;
  private final Account to;

  Movement(Account from, Account to) {
    this.from = from;
    this.to = to;
  }

  public Account from() {
    return from;
  }

  public Account to() {
    return to;
  }

  /** What this movement of an amount does to the balance of an account. */
  public Money change(Account account, Money amount) {
    if (account == to) {
      return amount;
    }
    return account == from ? amount.negated() : Money.NOTHING;
  }
}
