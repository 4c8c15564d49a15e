// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Duration;

/** Settings for tests: small batches, short times. */
record QuickSettings(Duration pollInterval) implements OutboxSettings {

  QuickSettings() {
    this(Duration.ofMillis(200));
  }

  @Override
  public boolean relayEnabled() {
    return true;
  }

  @Override
  public int partitions() {
    return 4;
  }

  @Override
  public int batchSize() {
    return 20;
  }

  @Override
  public Duration deliveryTimeout() {
    return Duration.ofSeconds(4);
  }

  @Override
  public Duration retryPause() {
    return Duration.ofMillis(10);
  }
}
