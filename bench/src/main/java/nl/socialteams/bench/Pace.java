// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.time.Duration;

/** How long everything takes: whole for figures to believe, quick while something is changed. */
public enum Pace {
  WHOLE(60, 20, 3),
  QUICK(15, 8, 1);

  private final int warmingUp;
  private final int measuring;
  private final int rounds;

  Pace(int warmingUp, int measuring, int rounds) {
    this.warmingUp = warmingUp;
    this.measuring = measuring;
    this.rounds = rounds;
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
}
