// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.time.Duration;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import org.awaitility.Awaitility;

/**
 * Tests of a service wait a minute for what has to come: it comes at once, but for where many
 * modules are tested at a time.
 */
public final class PatientWaits implements QuarkusTestBeforeClassCallback {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public void beforeClass(Class<?> testClass) {
    Awaitility.setDefaultTimeout(PATIENCE);
  }
}
