// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * How self-sufficient a client was on a day, as it was known during a time.
 *
 * @param measurementId stays the same when the measurement is corrected
 * @param matrix code of the list that is the matrix, such as {@code ZRM}
 * @param matrixVersion number of the version of that list
 * @param matrixLabel what that version is called, such as {@code ZRM-2013}
 * @param knownUntil when it was corrected or withdrawn; absent for what is known now
 * @param asserted whether knownFrom was given by an import of history
 * @param scores only of the domains that were looked at
 */
public record MeasurementState(
    UUID measurementId,
    String matrix,
    int matrixVersion,
    String matrixLabel,
    LocalDate on,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted,
    List<ScoreState> scores) {

  public MeasurementState {
    requireNonNull(measurementId, "measurementId");
    requireNonNull(matrix, "matrix");
    requireNonNull(matrixLabel, "matrixLabel");
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
    scores = List.copyOf(scores);
  }
}
