// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseLifecycle;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.cases.worklist.CaseWork;
import nl.socialteams.cases.worklist.WorkReason;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;

/** Reports danger in a case, and records the response. */
@ApplicationScoped
class AnswerDanger {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Clock clock;
  private final Today today;
  private final KnowledgeClock knowledge;
  private final DangerTerms terms;
  private final DangerReportRepository reports;
  private final DangerTexts texts;
  private final CaseLifecycle lifecycle;
  private final CaseTimeline timeline;
  private final CaseWork work;

  @Inject
  AnswerDanger(
      Clock clock,
      Today today,
      KnowledgeClock knowledge,
      DangerTerms terms,
      DangerReportRepository reports,
      DangerTexts texts,
      CaseLifecycle lifecycle,
      CaseTimeline timeline,
      CaseWork work) {
    this.clock = clock;
    this.today = today;
    this.knowledge = knowledge;
    this.terms = terms;
    this.reports = reports;
    this.texts = texts;
    this.lifecycle = lifecycle;
    this.timeline = timeline;
    this.work = work;
  }

  DangerReport report(CaseFile caseFile, NewDangerReport told) {
    Knowledge known = knowledge.known(told.knownSince());
    DangerReport report =
        new DangerReport(
            caseFile, told, known, terms.of(caseFile.municipality(), told.kind()), texts);
    reports.persistAndFlush(report);
    LocalDate day = dayOf(known.from());
    timeline.tell(caseFile, day, "danger-reported", told.kind());
    work.due(caseFile, WorkReason.DANGER, report.id(), dayOf(report.respondBy()));
    lifecycle.tellAnew(caseFile);
    return report;
  }

  /**
   * @throws DangerAnswered where there was a response already
   */
  void respond(CaseFile caseFile, DangerReport report, DangerResponse response) {
    report.respond(response.done(), clock.instant().truncatedTo(ChronoUnit.MICROS), texts);
    reports.flush();
    timeline.tell(caseFile, today.date(), "danger-answered");
    work.done(caseFile, WorkReason.DANGER, report.id());
    lifecycle.tellAnew(caseFile);
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, AMSTERDAM);
  }
}
