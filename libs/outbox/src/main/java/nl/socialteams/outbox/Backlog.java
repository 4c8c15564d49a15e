// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import java.time.Instant;

/**
 * What waits to be published.
 *
 * @param waiting counted up to {@value #COUNTED_UP_TO}
 * @param oldest null when nothing waits
 */
public record Backlog(long waiting, Instant oldest) {

  static final int COUNTED_UP_TO = 10_000;
}
