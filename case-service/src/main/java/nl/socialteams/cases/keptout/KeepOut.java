// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.directorship.LetKeptOutGo;
import nl.socialteams.cases.teammembership.KnownParties;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Keeps a worker or an organisation out of a file, at the client's wish. */
@ApplicationScoped
class KeepOut {
  private final Clock clock;
  private final KeptOutRepository keptOut;
  private final ExclusionReasons reasons;
  private final Today today;
  private final CaseTimeline timeline;
  private final KnownParties parties;
  private final LetKeptOutGo letKeptOutGo;

  @Inject
  KeepOut(
      Clock clock,
      KeptOutRepository keptOut,
      ExclusionReasons reasons,
      Today today,
      CaseTimeline timeline,
      KnownParties parties,
      LetKeptOutGo letKeptOutGo) {
    this.parties = parties;
    this.letKeptOutGo = letKeptOutGo;
    this.today = today;
    this.timeline = timeline;
    this.clock = clock;
    this.keptOut = keptOut;
    this.reasons = reasons;
  }

  /**
   * @throws NobodyLeft where the team would have nobody who sees the file
   */
  KeptOut keepOut(CaseFile caseFile, NewExclusion told) {
    requireOneKnown(caseFile.municipality(), told);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    KeptOut exclusion = new KeptOut(caseFile, told, now, reasons);
    keptOut.persistAndFlush(exclusion);
    if (!keptOut.leavesSomebody(caseFile.registration())) {
      throw new NobodyLeft();
    }
    timeline.tell(caseFile, today.date(), "somebody-kept-out");
    letKeptOutGo.of(caseFile.municipality(), caseFile.household());
    return exclusion;
  }

  private void requireOneKnown(String municipality, NewExclusion told) {
    List<Fault> faults = new ArrayList<>();
    if ((told.workerId() == null) == (told.organisationId() == null)) {
      faults.add(fault("/workerId", "exclusion-of-one"));
    } else if (told.workerId() != null && !parties.worker(municipality, told.workerId())) {
      faults.add(fault("/workerId", "unknown-worker", told.workerId()));
    } else if (told.organisationId() != null
        && !parties.organisation(municipality, told.organisationId())) {
      faults.add(fault("/organisationId", "unknown-organisation", told.organisationId()));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
