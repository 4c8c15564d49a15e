// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one clock of a service, so that tests can set it. */
final class SystemClock {
  private SystemClock() {}

  @Produces
  @Singleton
  static Clock clock() {
    return Clock.systemUTC();
  }
}
