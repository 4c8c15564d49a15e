// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.Instant;

/**
 * A state that is to be kept.
 *
 * @param eventTime when its event was made
 */
record Kept<T>(T state, Instant eventTime) {}
