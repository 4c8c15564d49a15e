// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.time.Instant;

/**
 * What is asked.
 *
 * @param knownAt null for as known now
 */
record RegistrationsQuestion(String municipality, Period period, Grouping by, Instant knownAt) {}
