// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.time.Instant;
import java.util.List;

/**
 * The operation that a request runs.
 *
 * @param askedFor the objects that its path names
 */
record RunningOperation(
    DeclaredOperation declared, TraceContext trace, Instant startedAt, List<Touched> askedFor) {}
