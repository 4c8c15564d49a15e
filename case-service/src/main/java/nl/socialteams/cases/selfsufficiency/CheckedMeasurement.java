// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import java.util.List;

import nl.socialteams.cases.codelist.ListOnDay;

/**
 * A measurement in which nothing is wrong.
 *
 * @param domains the version of the matrix that holds on the day of the measurement
 */
record CheckedMeasurement(
    ListOnDay domains, boolean responsibleForChildren, List<MatrixScore> scores) {}
