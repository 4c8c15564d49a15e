// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.time.Instant;

/** Who proposes a director, and when. */
record Proposer(String issuer, String subject, Instant at) {}
