// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import nl.socialteams.budget.ledger.Account;
import nl.socialteams.budget.ledger.Movement;
import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.knowntime.Knowledge;

/** One expenditure with its budget, once as the service keeps it and once in one's head. */
final class LivedTwice {
  private static final long GRANTED = 30_000;
  private static final UUID SOMEBODY = UUID.randomUUID();
  private static final Moment MOMENT =
      new Moment(Instant.EPOCH, new Knowledge(Instant.EPOCH, false));

  private final Map<Account, Money> balances = new EnumMap<>(Account.class);
  private final SimpleMoney model = new SimpleMoney(GRANTED);
  private final SimpleMoney.Life life;
  private final Expenditure kept;
  private boolean answeredAlike = true;

  LivedTwice(long cents) {
    for (Account account : Account.values()) {
      balances.put(account, Money.NOTHING);
    }
    move(Movement.FUND, money(GRANTED));
    life = model.request(0, cents);
    kept = Expenditure.requested(new Budget() {}, spending(money(cents)), null, MOMENT, "asks");
    move(Movement.RESERVE, money(cents));
  }

  /** Whether it was taken. */
  boolean take(Step step, long cents) {
    boolean expected = inOnesHead(step, cents);
    boolean taken = asTheServiceDoes(step, money(cents));
    answeredAlike = taken == expected;
    return taken;
  }

  boolean isAlike() {
    Money cost = kept.spent() == null ? Money.NOTHING : kept.spent();
    return answeredAlike
        && kept.status().name().equals(life.status)
        && cost.equals(money(life.cost))
        && balances.get(Account.AVAILABLE).equals(money(model.available[0]))
        && balances.get(Account.RESERVED).equals(money(model.reserved[0]))
        && balances.get(Account.SPENT).equals(money(model.spent[0]))
        && model.available[0] >= 0
        && model.reserved[0] + model.spent[0] == GRANTED - model.available[0];
  }

  private boolean asTheServiceDoes(Step step, Money amount) {
    if (!step.isPossibleFrom(kept.status())) {
      return false;
    }
    switch (step) {
      case RESERVE, REFUSE, CANCEL -> {
        kept.take(step, MOMENT);
        move(Movement.RELEASE, kept.spending().amount());
      }
      case APPROVE -> kept.approve(Approval.by("decides", SOMEBODY, MOMENT), 1, MOMENT);
      case PAY -> {
        kept.pay(MOMENT);
        move(Movement.PAY, kept.spent());
      }
      case SETTLE -> {
        return settle(amount);
      }
      case REFUND_PART -> {
        return refund(amount);
      }
      case REFUND_REST -> {
        return refund(kept.spent());
      }
    }
    return true;
  }

  private boolean settle(Money actual) {
    Money more = actual.plus(kept.spent().negated());
    if (more.compareTo(balances.get(Account.AVAILABLE)) > 0) {
      return false;
    }
    kept.settle(actual, MOMENT);
    if (more.isPositive()) {
      move(Movement.SETTLE_MORE, more);
    } else {
      move(Movement.SETTLE_LESS, more.negated());
    }
    return true;
  }

  private boolean refund(Money amount) {
    if (amount.compareTo(kept.spent()) > 0) {
      return false;
    }
    kept.refund(amount, MOMENT);
    move(Movement.REFUND, amount);
    return true;
  }

  private boolean inOnesHead(Step step, long cents) {
    return switch (step) {
      case RESERVE -> false;
      case APPROVE -> model.approve(life);
      case REFUSE -> model.giveUp(life, "REFUSED", "RESERVED");
      case CANCEL -> model.giveUp(life, "CANCELLED", "RESERVED", "APPROVED");
      case PAY -> model.pay(life);
      case SETTLE -> model.settle(life, cents);
      case REFUND_PART -> model.refund(life, cents);
      case REFUND_REST -> model.refund(life, life.cost);
    };
  }

  private void move(Movement movement, Money amount) {
    balances.replaceAll((account, held) -> held.plus(movement.change(account, amount)));
  }

  private static Money money(long cents) {
    return new Money(BigDecimal.valueOf(cents, 2));
  }

  private static Spending spending(Money amount) {
    return new Spending(
        SOMEBODY,
        amount,
        Purpose.COURSE,
        LifeDomain.FINANCES,
        ProblemPrevented.DEBT,
        null,
        null,
        true,
        null,
        PayeeKind.SUPPLIER,
        Urgency.NORMAL);
  }

  @Override
  public String toString() {
    return "%s costs %s with %s; in one's head %s costs %d"
        .formatted(kept.status(), kept.spent(), balances, life.status, life.cost);
  }
}
