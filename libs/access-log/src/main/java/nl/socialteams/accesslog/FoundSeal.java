// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A seal, and what is found of the lines that it covers.
 *
 * @param from first transaction that it covers
 * @param until first one that it does not
 * @param ownHash as computed from the seal's own columns
 * @param foundLines in its month
 * @param foundElsewhere of these transactions, in months that no seal covers
 * @param kept whether its month is still there
 */
record FoundSeal(
    long number,
    LocalDate month,
    long from,
    long until,
    long lines,
    String contentHash,
    String previousHash,
    String hash,
    Instant sealedAt,
    String ownHash,
    long foundLines,
    String foundHash,
    long foundElsewhere,
    boolean kept) {}
