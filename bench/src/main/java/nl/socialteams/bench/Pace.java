// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.time.Duration;

/** How long everything takes: whole for figures to believe, quick while something is changed. */
public enum Pace {
  WHOLE(60, 20, 2, 1_000_000),
  QUICK(15, 8, 1, 100_000);

  /** What wrk and pgbench can measure, which count in seconds. */
  private static final Duration LEAST = Duration.ofSeconds(2);

  private final int warmingUp;
  private final int measuring;
  private final int rounds;
  private final int cases;

  Pace(int warmingUp, int measuring, int rounds, int cases) {
    this.warmingUp = warmingUp;
    this.measuring = measuring;
    this.rounds = rounds;
    this.cases = cases;
  }

  /** For how long a Java machine is loaded before anything is counted. */
  public Duration warmingUp() {
    return Duration.ofSeconds(warmingUp);
  }

  /** For how long something is measured in all. */
  public Duration measuring() {
    return Duration.ofSeconds(measuring);
  }

  /** For how long ours, and its limit, are measured in each round. */
  public Duration round() {
    Duration round = measuring().dividedBy(rounds());
    return round.compareTo(LEAST) < 0 ? LEAST : round;
  }

  /** How often ours and its limit are measured by turns. */
  public int rounds() {
    return told("BENCH_ROUNDS", rounds);
  }

  /** Over how many cases is measured what depends on that. */
  public int cases() {
    return told("BENCH_CASES", cases);
  }

  /** The environment has the last word, for whoever has less time. */
  private static int told(String variable, int usual) {
    String told = System.getenv(variable);
    return told == null ? usual : Integer.parseInt(told);
  }
}
