// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line for the timeline of a case.
 *
 * @param on the day on which it happened
 * @param happening a key of {@code META-INF/timeline.properties}
 * @param details what its words name
 */
public record TimelineLine(
    String municipality, UUID caseId, LocalDate on, String happening, List<String> details) {}
