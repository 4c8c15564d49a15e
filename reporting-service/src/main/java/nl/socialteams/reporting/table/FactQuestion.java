// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which facts are asked for.
 *
 * @param from first day of the period
 * @param until last day of the period
 * @param on the reference date, at the end of which states are told
 * @param known only what was known then counts
 * @param needed what facts are told apart by besides the dimensions of the table
 */
public record FactQuestion(
    int projection,
    String municipality,
    LocalDate from,
    LocalDate until,
    LocalDate on,
    Instant known,
    Set<Coordinate> needed) {}
