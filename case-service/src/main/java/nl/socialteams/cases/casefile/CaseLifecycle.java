// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.knowntime.Knowledge;

/** The one road along which a case comes from registration to closing. */
@ApplicationScoped
public class CaseLifecycle {
  private final CaseFileRepository cases;
  private final CasePhases phases;
  private final RegistrationEvents events;

  @Inject
  CaseLifecycle(CaseFileRepository cases, CasePhases phases, RegistrationEvents events) {
    this.cases = cases;
    this.phases = phases;
    this.events = events;
  }

  /** With what registrations made that open no case, told in their order. */
  public void open(List<OpenedCase> opened) {
    List<OpenedCase> withFile = opened.stream().filter(OpenedCase::hasFile).toList();
    withFile.forEach(one -> cases.persist(one.file()));
    cases.flush();
    phases.begin(withFile);
    events.opened(opened);
  }

  /**
   * The case has come as far as this, on a day. Where it has come further already, the phase is
   * added to its history if it was not there, or began earlier than was known; else nothing
   * changes.
   *
   * @return whether something changed, which is told
   */
  public boolean reach(CaseFile caseFile, CasePhase phase, LocalDate on, Knowledge known) {
    boolean further = caseFile.phase().mayBecome(phase);
    if (!further && !tellsNews(caseFile, phase, on)) {
      return false;
    }
    phases.add(caseFile, phase, on, known);
    if (further) {
      caseFile.reach(phase);
      cases.flush();
    } else {
      cases.historyGrew(caseFile);
    }
    events.changed(caseFile);
    return true;
  }

  public void close(CaseFile caseFile, LocalDate on, ClosingReason reason, Knowledge known) {
    phases.add(caseFile, CasePhase.CLOSED, on, known);
    caseFile.close(on, reason, known);
    cases.flush();
    events.changed(caseFile);
  }

  /** Something that is told of the case has changed, but not its phase. */
  public void tellAnew(CaseFile caseFile) {
    cases.historyGrew(caseFile);
    events.changed(caseFile);
  }

  private boolean tellsNews(CaseFile caseFile, CasePhase phase, LocalDate on) {
    return phase != caseFile.phase()
        && phase != CasePhase.CLOSED
        && phases.of(caseFile.id()).stream()
            .noneMatch(reached -> reached.phase() == phase && !on.isBefore(reached.on()));
  }
}
