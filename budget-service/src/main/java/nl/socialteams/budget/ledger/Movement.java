// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import nl.socialteams.budget.money.Money;

/** The ways that money moves. */
public enum Movement {
  /** A budget is granted. */
  FUND(Account.FUNDS, Account.AVAILABLE),
  /** An expenditure is asked for. */
  RESERVE(Account.AVAILABLE, Account.RESERVED),
  /** It is refused or cancelled. */
  RELEASE(Account.RESERVED, Account.AVAILABLE),
  PAY(Account.RESERVED, Account.SPENT),
  /** It cost less than was paid; the difference came back. */
  SETTLE_LESS(Account.SPENT, Account.AVAILABLE),
  /** It cost more than was paid. */
  SETTLE_MORE(Account.AVAILABLE, Account.SPENT),
  REFUND(Account.SPENT, Account.AVAILABLE),
  /** What came back when its own year was closed already: money for the successor. */
  LATE_REFUND(Account.FUNDS, Account.AVAILABLE),
  TRANSFER_OUT(Account.AVAILABLE, Account.FUNDS),
  TRANSFER_IN(Account.FUNDS, Account.AVAILABLE),
  /** At the end of a year: what was left goes on in the next. */
  CARRY_OUT(Account.AVAILABLE, Account.FUNDS),
  CARRY_IN(Account.FUNDS, Account.AVAILABLE),
  /** At the end of a year: open reservations go on in the next. */
  CARRY_RESERVED_OUT(Account.RESERVED, Account.FUNDS),
  CARRY_RESERVED_IN(Account.FUNDS, Account.RESERVED),
  /** At the end of a year: what was left goes back to where it came from. */
  LAPSE(Account.AVAILABLE, Account.FUNDS);

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
