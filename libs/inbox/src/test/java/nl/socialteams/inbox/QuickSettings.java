// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.time.Duration;

/** Settings for tests: small polls, short times. */
record QuickSettings() implements InboxSettings {

  @Override
  public boolean enabled() {
    return true;
  }

  @Override
  public String consumer() {
    return "test";
  }

  @Override
  public int maxPollRecords() {
    return 10;
  }

  @Override
  public int buildThreads() {
    return 2;
  }

  @Override
  public Duration sessionTimeout() {
    return Duration.ofSeconds(6);
  }

  @Override
  public Duration transactionTimeout() {
    return Duration.ofSeconds(10);
  }

  @Override
  public Duration retryPause() {
    return Duration.ofMillis(10);
  }

  @Override
  public boolean replayParkedOnStart() {
    return true;
  }
}
