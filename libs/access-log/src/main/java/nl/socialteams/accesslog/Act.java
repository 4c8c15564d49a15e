// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.time.Instant;

/**
 * What all lines of one request have in common.
 *
 * @param activity URI of the processing activity
 * @param basis by what the caller was let in, where a policy said so, such as {@code DIRECTOR}
 * @param status HTTP status of a refusal or failure, else null
 */
record Act(
    TraceContext trace,
    Instant startedAt,
    Instant recordedAt,
    String operation,
    String activity,
    Action action,
    Outcome outcome,
    Integer status,
    Actor actor,
    String basis) {}
