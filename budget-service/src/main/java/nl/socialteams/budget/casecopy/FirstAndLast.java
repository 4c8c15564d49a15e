// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.casecopy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.ScoreState;

/** The first and the last score of a domain in one version of a matrix, as known now. */
record FirstAndLast(
    String matrix,
    int matrixVersion,
    String domain,
    LocalDate firstOn,
    int firstScore,
    LocalDate lastOn,
    int lastScore) {

  static Collection<FirstAndLast> of(List<MeasurementState> measurements) {
    Map<List<Object>, FirstAndLast> found = new LinkedHashMap<>();
    measurements.stream()
        .filter(measurement -> measurement.knownUntil() == null)
        .sorted(
            Comparator.comparing(MeasurementState::on).thenComparing(MeasurementState::knownFrom))
        .forEach(
            measurement ->
                measurement
                    .scores()
                    .forEach(
                        score ->
                            found.merge(
                                List.of(
                                    measurement.matrix(),
                                    measurement.matrixVersion(),
                                    score.domain()),
                                once(measurement, score),
                                FirstAndLast::until)));
    return found.values();
  }

  private static FirstAndLast once(MeasurementState measurement, ScoreState score) {
    return new FirstAndLast(
        measurement.matrix(),
        measurement.matrixVersion(),
        score.domain(),
        measurement.on(),
        score.score(),
        measurement.on(),
        score.score());
  }

  private FirstAndLast until(FirstAndLast later) {
    return new FirstAndLast(
        matrix, matrixVersion, domain, firstOn, firstScore, later.lastOn, later.lastScore);
  }
}
