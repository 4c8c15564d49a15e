// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Steps that somebody tries one after the other, and what a simple model makes of them. */
final class RandomSequence {
  private static final long[] GRANTS = {30_000, 10_000, 5_000};
  private static final int LONGEST = 20;
  private static final List<String> KINDS =
      List.of(
          "REQUEST",
          "REQUEST",
          "REQUEST",
          "REQUEST",
          "APPROVE",
          "APPROVE",
          "APPROVE",
          "PAY",
          "PAY",
          "PAY",
          "REFUSE",
          "CANCEL",
          "SETTLE",
          "REFUND",
          "REFUND",
          "TRANSFER",
          "CARRY",
          "RELEASE_REST");

  private final SimpleMoney model = new SimpleMoney(GRANTS);
  private final List<Step> steps = new ArrayList<>();
  private final List<Boolean> expected = new ArrayList<>();

  RandomSequence(Random random) {
    int length = 1 + random.nextInt(LONGEST);
    for (int number = 0; number < length; number++) {
      Step step = next(random);
      steps.add(step);
      expected.add(step.in(model));
    }
  }

  private Step next(Random random) {
    String kind = model.lives.isEmpty() ? "REQUEST" : KINDS.get(random.nextInt(KINDS.size()));
    long cents = 1 + random.nextInt(12_000);
    return switch (kind) {
      case "REQUEST" -> new Step(kind, random.nextInt(GRANTS.length), 0, cents);
      case "TRANSFER" -> {
        int from = random.nextInt(GRANTS.length);
        yield new Step(kind, from, (from + 1 + random.nextInt(2)) % GRANTS.length, cents);
      }
      case "CARRY", "RELEASE_REST" -> {
        int year = random.nextInt(2);
        yield new Step(kind, year, year + 1 + random.nextInt(2 - year), cents);
      }
      default -> {
        int life = random.nextInt(model.lives.size());
        boolean whole = kind.equals("REFUND") && random.nextBoolean();
        yield new Step(kind, life, 0, whole ? Math.max(1, model.lives.get(life).cost) : cents);
      }
    };
  }

  List<Boolean> expected() {
    return expected;
  }

  /** What is available, reserved and spent of each budget. */
  List<BigDecimal> held() {
    return IntStream.range(0, GRANTS.length)
        .mapToObj(at -> List.of(model.available[at], model.reserved[at], model.spent[at]))
        .flatMap(List::stream)
        .map(cents -> BigDecimal.valueOf(cents, 2))
        .toList();
  }

  Object[] grants() {
    return IntStream.range(0, GRANTS.length)
        .mapToObj(at -> BigDecimal.valueOf(GRANTS[at], 2))
        .toArray();
  }

  Object[] kinds() {
    return steps.stream().map(Step::kind).toArray();
  }

  /** Counted from one, as the database does. */
  Object[] ats() {
    return steps.stream().map(step -> step.at() + 1).toArray();
  }

  Object[] others() {
    return steps.stream().map(step -> step.other() + 1).toArray();
  }

  Object[] amounts() {
    return steps.stream().map(step -> BigDecimal.valueOf(step.cents(), 2)).toArray();
  }

  @Override
  public String toString() {
    return steps + ", expected " + expected + " and " + held();
  }

  /**
   * One step.
   *
   * @param at the budget or the expenditure that it is about
   * @param other the other budget
   */
  private record Step(String kind, int at, int other, long cents) {
    boolean in(SimpleMoney model) {
      return switch (kind) {
        case "REQUEST" -> model.request(at, cents) != null;
        case "TRANSFER" -> model.transfer(at, other, cents);
        case "CARRY", "RELEASE_REST" -> model.close(at, other, kind.equals("CARRY"));
        case "APPROVE" -> model.approve(model.lives.get(at));
        case "REFUSE" -> model.giveUp(model.lives.get(at), "REFUSED", "RESERVED");
        case "CANCEL" -> model.giveUp(model.lives.get(at), "CANCELLED", "RESERVED", "APPROVED");
        case "PAY" -> model.pay(model.lives.get(at));
        case "SETTLE" -> model.settle(model.lives.get(at), cents);
        default -> model.refund(model.lives.get(at), cents);
      };
    }
  }
}
