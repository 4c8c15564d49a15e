// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.time.Instant;

/** Who decides something, as the token says it, and when. */
public record Actor(String issuer, String subject, Instant at) {}
