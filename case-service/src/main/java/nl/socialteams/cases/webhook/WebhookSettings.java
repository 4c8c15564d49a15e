// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which addresses are called, and how long an answer is waited for. */
@ConfigMapping(prefix = "socialteams.webhooks")
public interface WebhookSettings {
  /** Whether addresses without TLS are accepted: for trying out on one machine. */
  @WithDefault("false")
  boolean allowHttp();

  /**
   * Ranges in CIDR notation that may be called though they are not public, such as a partner's
   * within the municipality's own network.
   */
  Optional<List<String>> allowedRanges();

  /**
   * Files with certificates (PEM) that are trusted besides those that this Java machine trusts,
   * such as a municipality's own authority. Read at start.
   */
  Optional<List<Path>> trustedCertificates();

  /** From looking up the name until the answer's status. */
  @WithDefault("10s")
  Duration timeout();
}
