// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.Instant;

/**
 * Where a fact belongs and came from.
 *
 * @param projection the copy that it is kept in
 * @param eventTime when its event was made
 */
record Origin(int projection, Instant eventTime) {}
