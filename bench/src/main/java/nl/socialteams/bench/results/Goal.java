// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.results;

import java.util.Locale;

/**
 * A figure beside what is wanted of it.
 *
 * @param name what the figure is, such as {@code of pgbench} or {@code p99 ms}
 * @param figure what was measured: a ratio, a time, a size
 * @param sense whether more is better
 * @param wanted the least, or the most, that it may be
 * @param ours what a ratio was made of, else nothing
 * @param limit what it was divided by, else nothing
 */
public record Goal(
    String name, double figure, Sense sense, double wanted, Double ours, Double limit) {

  /** Ours as a part of the limit, of which a part is wanted. */
  public static Goal ofLimit(String name, double ours, double limit, double wanted) {
    return new Goal(name, ours / limit, Sense.AT_LEAST, wanted, ours, limit);
  }

  /** Ours as so many times the limit, at most. */
  public static Goal timesLimit(String name, double ours, double limit, double wanted) {
    return new Goal(name, ours / limit, Sense.AT_MOST, wanted, ours, limit);
  }

  public static Goal atLeast(String name, double figure, double wanted) {
    return new Goal(name, figure, Sense.AT_LEAST, wanted, null, null);
  }

  public static Goal atMost(String name, double figure, double wanted) {
    return new Goal(name, figure, Sense.AT_MOST, wanted, null, null);
  }

  public boolean fallsShort() {
    return !(reached() >= 1);
  }

  /** 1 where it is just what is wanted, more where it is better. */
  public double reached() {
    if (sense == Sense.AT_LEAST) {
      return figure / wanted;
    }
    return figure <= 0 ? Double.POSITIVE_INFINITY : wanted / figure;
  }

  /** As it is read: {@code 0.31, 0.50 is wanted at least}. */
  String text() {
    return String.format(
        Locale.ROOT,
        "%.2f %s, %s %.2f is wanted",
        figure,
        name,
        sense == Sense.AT_LEAST ? "at least" : "at most",
        wanted);
  }

  /** Which way is better. */
  public enum Sense {
    AT_LEAST,
    AT_MOST
  }
}
