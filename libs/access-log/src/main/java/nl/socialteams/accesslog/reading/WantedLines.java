// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.time.Instant;
import java.util.UUID;

import nl.socialteams.accesslog.Outcome;

/** What is looked for in the log; whatever is null does not matter. */
public record WantedLines(
    String municipality,
    Instant from,
    Instant until,
    Outcome outcome,
    UUID objectId,
    UUID dataSubjectId,
    String actorIssuer,
    String actorSubject) {}
