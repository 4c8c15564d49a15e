// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.wording.ReportWords;

/** Puts counts under the rows they belong to; what has no name comes last. */
@ApplicationScoped
class RegistrationsRows {
  private final RowLabels labels;
  private final ReportWords words;

  @Inject
  RegistrationsRows(RowLabels labels, ReportWords words) {
    this.labels = labels;
    this.words = words;
  }

  List<RegistrationsRow> of(
      int projection, RegistrationsQuestion asked, Map<String, Counts> counted) {
    Map<String, Counts> left = new TreeMap<>(counted);
    List<RegistrationsRow> rows = new ArrayList<>();
    for (RowLabel label : labels.of(projection, asked)) {
      Counts counts = left.remove(label.key());
      if (counts != null || label.always()) {
        rows.add(RegistrationsRow.of(label, counts == null ? Counts.NONE : counts));
      }
    }
    left.forEach((key, counts) -> rows.add(RegistrationsRow.of(unnamed(key), counts)));
    return rows;
  }

  private RowLabel unnamed(String key) {
    return new RowLabel(key, words.of("unknown"), false);
  }
}
