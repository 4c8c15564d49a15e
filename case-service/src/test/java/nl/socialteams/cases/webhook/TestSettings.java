// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an installation may say about webhooks. */
record TestSettings(List<String> ranges, Optional<List<Path>> trustedCertificates, Duration timeout)
    implements WebhookSettings {
  /** Long enough for a machine that is busy. */
  static final Duration PATIENT = Duration.ofSeconds(30);

  @Override
  public boolean allowHttp() {
    return false;
  }

  @Override
  public Optional<List<String>> allowedRanges() {
    return Optional.of(ranges);
  }
}
