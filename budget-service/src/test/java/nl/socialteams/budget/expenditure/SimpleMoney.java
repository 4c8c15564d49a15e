// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Budgets and expenditures as one would keep them in one's head, in cents. */
final class SimpleMoney {
  final long[] available;
  final long[] reserved;
  final long[] spent;
  final int[] successor;
  final List<Life> lives = new ArrayList<>();

  SimpleMoney(long... budgets) {
    available = budgets.clone();
    reserved = new long[budgets.length];
    spent = new long[budgets.length];
    successor = new int[budgets.length];
    Arrays.fill(successor, -1);
  }

  /** One expenditure. */
  static final class Life {
    final int budget;
    final long amount;
    String status = "RESERVED";
    long cost;
    int paidIn;

    Life(int budget, long amount) {
      this.budget = budget;
      this.amount = amount;
    }
  }

  boolean isClosed(int budget) {
    return successor[budget] >= 0;
  }

  /** Null where it is refused. */
  Life request(int budget, long amount) {
    if (isClosed(budget) || available[budget] < amount) {
      return null;
    }
    available[budget] -= amount;
    reserved[budget] += amount;
    Life life = new Life(budget, amount);
    lives.add(life);
    return life;
  }

  boolean approve(Life life) {
    return step(life, "APPROVED", "RESERVED");
  }

  boolean giveUp(Life life, String status, String... from) {
    if (!step(life, status, from)) {
      return false;
    }
    int now = now(life.budget);
    reserved[now] -= life.amount;
    available[now] += life.amount;
    return true;
  }

  boolean pay(Life life) {
    if (!step(life, "PAID", "APPROVED")) {
      return false;
    }
    int now = now(life.budget);
    reserved[now] -= life.amount;
    spent[now] += life.amount;
    life.cost = life.amount;
    life.paidIn = now;
    return true;
  }

  boolean settle(Life life, long actual) {
    long more = actual - life.cost;
    boolean enough = more <= 0 || !isClosed(life.paidIn) && available[life.paidIn] >= more;
    if (!life.status.equals("PAID") || !enough) {
      return false;
    }
    life.status = "SETTLED";
    comesBack(life, -more);
    return true;
  }

  boolean refund(Life life, long amount) {
    boolean possible = List.of("PAID", "SETTLED", "PARTLY_REFUNDED").contains(life.status);
    if (!possible || amount > life.cost) {
      return false;
    }
    life.status = amount == life.cost ? "REFUNDED" : "PARTLY_REFUNDED";
    comesBack(life, amount);
    return true;
  }

  /** Of a year that is closed it is money for the successor. */
  private void comesBack(Life life, long amount) {
    life.cost -= amount;
    int now = now(life.paidIn);
    available[now] += amount;
    if (now == life.paidIn) {
      spent[now] -= amount;
    }
  }

  boolean transfer(int from, int to, long amount) {
    if (from == to || isClosed(from) || isClosed(to) || available[from] < amount) {
      return false;
    }
    available[from] -= amount;
    available[to] += amount;
    return true;
  }

  boolean close(int budget, int into, boolean carry) {
    if (into <= budget || isClosed(budget) || isClosed(into)) {
      return false;
    }
    reserved[into] += reserved[budget];
    available[into] += carry ? available[budget] : 0;
    reserved[budget] = 0;
    available[budget] = 0;
    successor[budget] = into;
    return true;
  }

  private int now(int budget) {
    return isClosed(budget) ? now(successor[budget]) : budget;
  }

  private static boolean step(Life life, String to, String... from) {
    if (!List.of(from).contains(life.status)) {
      return false;
    }
    life.status = to;
    return true;
  }
}
