// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamhistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A team is part of another programme, such as a pilot, for a time.
 *
 * @param until first day on which it no longer is; null while open
 * @param knownUntil null for what is known now
 */
public record TeamProgramme(
    UUID id,
    UUID team,
    String programme,
    LocalDate from,
    LocalDate until,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {}
