// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A phase that a case reached.
 *
 * @param on from which day it was true
 * @param asserted whether an import said since when it was known
 */
public record ReachedPhase(CasePhase phase, LocalDate on, Instant knownFrom, boolean asserted) {}
