// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a resident asks or offers, whichever of the two.
 *
 * @param caseId only for a request
 */
public record NewEntry(
    UUID participantId,
    String kind,
    String neighbourhoodCode,
    String description,
    UUID caseId,
    LocalDate enteredOn,
    LocalDate untilDay,
    Instant knownSince) {}
