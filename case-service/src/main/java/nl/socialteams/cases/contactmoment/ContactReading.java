// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.teammembership.KnownParties;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Reads what is told of a contact, and finds every fault in it. */
@ApplicationScoped
class ContactReading {
  private final Today today;
  private final KnownParties known;

  @Inject
  ContactReading(Today today, KnownParties known) {
    this.today = today;
    this.known = known;
  }

  /**
   * @throws InvalidInput with all faults
   */
  void requireSound(CaseFile caseFile, NewContactMoment told) {
    List<Fault> faults = new ArrayList<>();
    day(caseFile, told, faults);
    presence(told, faults);
    for (int at = 0; at < told.workerIds().size(); at++) {
      UUID worker = told.workerIds().get(at);
      if (!known.worker(caseFile.municipality(), worker)) {
        faults.add(fault("/workerIds/" + at, "unknown-worker", worker));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private void day(CaseFile caseFile, NewContactMoment told, List<Fault> faults) {
    if (told.heldOn().isAfter(today.date())) {
      faults.add(fault("/heldOn", "day-ahead"));
    } else if (told.heldOn().isBefore(caseFile.openedOn())) {
      faults.add(fault("/heldOn", "before-case-opened", caseFile.openedOn()));
    } else if (caseFile.closedOn() != null && told.heldOn().isAfter(caseFile.closedOn())) {
      faults.add(fault("/heldOn", "after-case-closed", caseFile.closedOn()));
    }
  }

  /** The team speaks of a resident who is absent with consent only, or on danger. */
  private static void presence(NewContactMoment told, List<Fault> faults) {
    if (told.residentPresent()) {
      return;
    }
    if (told.kind() == ContactKind.KITCHEN_TABLE_TALK) {
      faults.add(fault("/residentPresent", "talk-without-resident"));
    }
    boolean consents = Boolean.TRUE.equals(told.residentConsents());
    if (told.kind() == ContactKind.TEAM_CONSULTATION && !consents && told.danger() == null) {
      faults.add(fault("/residentConsents", "consultation-without-consent"));
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
