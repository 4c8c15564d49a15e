// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.ScoreState;
import nl.socialteams.contracts.cases.SelfSufficiencyState;

/**
 * The first and the last score that hold, of each domain that a case was looked at in, in few
 * letters: a report reads them of very many cases.
 *
 * @param scoredIn each domain with the label of its matrix, as JSON; null where nothing holds
 * @param firstAndLast a number for each of them, of its place (from 1), whether there are two
 *     scores (one bit), and each of them (eight bits)
 */
record FirstAndLastScores(String scoredIn, String firstAndLast) {
  static final List<String> COLUMNS = List.of("scored_in", "first_and_last");

  private static final JsonMapper JSON = new JsonMapper();

  static FirstAndLastScores of(SelfSufficiencyState state) {
    Map<Domain, List<Scored>> scores = new TreeMap<>(Domain.ORDER);
    state.measurements().stream()
        .filter(measured -> measured.knownUntil() == null)
        .forEach(
            measured ->
                measured
                    .scores()
                    .forEach(
                        score ->
                            scores
                                .computeIfAbsent(Domain.of(measured, score), d -> new ArrayList<>())
                                .add(new Scored(measured.on(), score.score()))));
    return scores.isEmpty() ? new FirstAndLastScores(null, null) : of(scores);
  }

  /** In the order of the columns. */
  List<Object> values() {
    return Row.of(scoredIn, firstAndLast);
  }

  private static FirstAndLastScores of(Map<Domain, List<Scored>> scores) {
    List<Integer> numbers = new ArrayList<>();
    scores.values().forEach(ofDomain -> numbers.add(number(numbers.size() + 1, ofDomain)));
    return new FirstAndLastScores(
        json(scores.keySet().stream().map(Domain::told).toList()),
        numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
  }

  private static String json(List<List<String>> domains) {
    try {
      return JSON.writeValueAsString(domains);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  /** Of scores of one day, those that are told first come first. */
  private static int number(int place, List<Scored> scores) {
    List<Scored> inOrder = scores.stream().sorted(Comparator.comparing(Scored::on)).toList();
    int isChanged = scores.size() > 1 ? 1 : 0;
    return place << 17
        | isChanged << 16
        | inOrder.getFirst().score() << 8
        | inOrder.getLast().score();
  }

  private record Scored(LocalDate on, int score) {}

  private record Domain(String code, String label, String matrix, int version) {
    static final Comparator<Domain> ORDER =
        Comparator.comparing(Domain::code)
            .thenComparing(Domain::label)
            .thenComparing(Domain::matrix)
            .thenComparing(Domain::version);

    static Domain of(MeasurementState measured, ScoreState score) {
      return new Domain(
          score.domain(), measured.matrixLabel(), measured.matrix(), measured.matrixVersion());
    }

    List<String> told() {
      return List.of(code, label);
    }
  }
}
