// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.changes.Change;
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
    tell(caseFile.municipality(), caseFile.id(), on, happening, details);
  }

  /** The same for who does not see the whole case, such as the recipient of a referral. */
  public void tell(
      String municipality, UUID caseId, LocalDate on, String happening, Object... details) {
    List<String> told = Arrays.stream(details).map(String::valueOf).toList();
    tell(List.of(new TimelineLine(municipality, caseId, on, happening, told)));
  }

  /** Lines of many cases, in this order. */
  public void tell(List<TimelineLine> lines) {
    if (!lines.isEmpty()) {
      lines.forEach(line -> words.requireKnown(line.happening()));
      table.add(lines);
      changes.tell(lines.stream().map(CaseTimeline::change).toList());
    }
  }

  private static Change change(TimelineLine line) {
    return Change.ofCase(line.municipality(), line.caseId(), line.happening(), line.on());
  }
}
