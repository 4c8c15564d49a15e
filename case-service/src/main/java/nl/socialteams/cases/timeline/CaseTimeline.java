// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import java.time.LocalDate;
import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.changes.Changes;

/** Where each feature tells what happened in a case. */
@ApplicationScoped
public class CaseTimeline {
  private final TimelineWords words;
  private final TimelineTable table;
  private final Changes changes;

  @Inject
  CaseTimeline(TimelineWords words, TimelineTable table, Changes changes) {
    this.words = words;
    this.table = table;
    this.changes = changes;
  }

  /**
   * Adds a line to the case's timeline, in the running transaction, and to the changes that others
   * follow.
   *
   * @param on the day on which it happened
   * @param happening a key of {@code META-INF/timeline.properties}
   * @param details what its words name: codes, numbers, names of teams and organisations; never a
   *     resident's name or free text
   */
  public void tell(CaseFile caseFile, LocalDate on, String happening, Object... details) {
    words.requireKnown(happening);
    String[] told = Arrays.stream(details).map(String::valueOf).toArray(String[]::new);
    table.add(caseFile, on, happening, told);
    changes.ofCase(caseFile.municipality(), caseFile.id(), happening, on);
  }
}
