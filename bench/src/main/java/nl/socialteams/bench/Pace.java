// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.time.Duration;

/** How long everything takes: whole for figures to believe, quick while something is changed. */
public enum Pace {
  WHOLE(60, 20, 3, 1_000_000),
  QUICK(15, 8, 1, 100_000);

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

  /** For how long ours and its limit are measured in each round. */
  public Duration measuring() {
    return Duration.ofSeconds(measuring);
  }

  /** How often ours and its limit are measured by turns. */
  public int rounds() {
    return rounds;
  }

  /** Over how many cases is measured what depends on that; {@code BENCH_CASES} has the last word. */
  public int cases() {
    String told = System.getenv("BENCH_CASES");
    return told == null ? cases : Integer.parseInt(told);
  }
}
