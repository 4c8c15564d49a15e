// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.problem.Language;

/** The timeline of a case in the words of a language; the access log keeps that it was shown. */
@ApplicationScoped
public class ShowTimeline {
  private final TimelineTable table;
  private final TimelineWords words;
  private final AccessRecorder access;

  @Inject
  ShowTimeline(TimelineTable table, TimelineWords words, AccessRecorder access) {
    this.table = table;
    this.words = words;
    this.access = access;
  }

  public Page<TimelineEntryView> page(
      CaseFile caseFile, Cursor after, int limit, Language language) {
    access.tells(
        "case",
        caseFile.id(),
        ClientIdentities.subject(caseFile.client()),
        caseFile.municipality());
    return table
        .page(caseFile.id(), after, limit)
        .map(entry -> entry.view(words.of(entry.happening(), entry.details(), language)));
  }
}
