// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.teammembership.KnownParties;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Reads what is told of a referral, and finds every fault in it. */
@ApplicationScoped
class ReferralReading {
  private final Today today;
  private final KnownParties parties;

  @Inject
  ReferralReading(Today today, KnownParties parties) {
    this.today = today;
    this.parties = parties;
  }

  /**
   * @throws InvalidInput with all faults
   */
  void requireSound(CaseFile caseFile, NewReferral told) {
    List<Fault> faults = new ArrayList<>(told.recipient().faults(caseFile.municipality(), parties));
    if (faults.isEmpty() && (told.targetKind() == TargetKind.TEAM) != (told.teamId() != null)) {
      faults.add(fault("/targetKind", "target-other-kind"));
    }
    if (caseFile.team().equals(told.teamId())) {
      faults.add(fault("/teamId", "referral-to-itself"));
    }
    days(caseFile, told, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private void days(CaseFile caseFile, NewReferral told, List<Fault> faults) {
    if (told.proposedOn().isAfter(today.date())) {
      faults.add(fault("/proposedOn", "day-ahead"));
    } else if (told.proposedOn().isBefore(caseFile.openedOn())) {
      faults.add(fault("/proposedOn", "before-case-opened", caseFile.openedOn()));
    }
    if (isBefore(told.answerBy(), told.proposedOn())) {
      faults.add(fault("/answerBy", "term-before-proposal"));
    }
    if (isBefore(told.reportBy(), told.proposedOn())) {
      faults.add(fault("/reportBy", "term-before-proposal"));
    }
  }

  private static boolean isBefore(LocalDate term, LocalDate proposedOn) {
    return term != null && term.isBefore(proposedOn);
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
