// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiencychange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.codelist.CodeSuccessors;
import nl.socialteams.cases.selfsufficiency.MatrixScore;
import nl.socialteams.cases.selfsufficiency.Measurement;
import nl.socialteams.cases.selfsufficiency.MeasurementRepository;

/** Compares the first measurement by a matrix with the last one. */
@ApplicationScoped
class CompareMeasurements {
  private final MeasurementRepository measurements;
  private final CodeSuccessors successors;

  @Inject
  CompareMeasurements(MeasurementRepository measurements, CodeSuccessors successors) {
    this.measurements = measurements;
    this.successors = successors;
  }

  SelfSufficiencyChange compare(CaseFile caseFile, String matrix) {
    List<Measurement> all = measurements.ofMatrix(caseFile.id(), matrix);
    return all.size() < 2
        ? SelfSufficiencyChange.none(matrix)
        : between(caseFile.municipality(), all.getFirst(), all.getLast());
  }

  private SelfSufficiencyChange between(String municipality, Measurement first, Measurement last) {
    Map<String, Integer> before = scores(first);
    Map<String, Integer> after = scores(last);
    Map<String, String> became =
        successors.of(
            municipality,
            first.matrix(),
            first.matrixVersion(),
            last.matrixVersion(),
            before.keySet());
    List<DomainChange> changes = new ArrayList<>();
    Set<String> left = new TreeSet<>(before.keySet());
    left.addAll(after.keySet());
    for (MatrixScore score : first.scores()) {
      String now = became.get(score.domain());
      if (now != null && after.containsKey(now)) {
        changes.add(change(score, now, after.get(now)));
        left.remove(score.domain());
        left.remove(now);
      }
    }
    return new SelfSufficiencyChange(
        first.matrix(),
        first.measurement(),
        first.measuredOn(),
        last.measurement(),
        last.measuredOn(),
        changes,
        List.copyOf(left));
  }

  private static DomainChange change(MatrixScore first, String laterDomain, int last) {
    return new DomainChange(first.domain(), laterDomain, first.score(), last, last - first.score());
  }

  private static Map<String, Integer> scores(Measurement measurement) {
    return measurement.scores().stream()
        .collect(Collectors.toMap(MatrixScore::domain, MatrixScore::score));
  }
}
