// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.Instant;

/**
 * Two transactions that see the same of it see the same facts of a municipality in a projection.
 *
 * @param changedAt when they last changed; null before they ever did
 * @param rowsOf the municipalities whose rows the caller is shown, as the row policies are told
 *     them
 */
public record FiguresState(Instant changedAt, String rowsOf) {}
