// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.changes.Changes;
import nl.socialteams.cases.teammembership.KnownParties;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Limits or withdraws a consent; what it no longer allows is no longer told from that moment. */
@ApplicationScoped
class ChangeConsent {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final KnownParties parties;
  private final ConsentRepository consents;
  private final CaseTimeline timeline;
  private final Changes changes;

  @Inject
  ChangeConsent(
      Today today,
      KnowledgeClock knowledge,
      KnownParties parties,
      ConsentRepository consents,
      CaseTimeline timeline,
      Changes changes) {
    this.today = today;
    this.knowledge = knowledge;
    this.parties = parties;
    this.consents = consents;
    this.timeline = timeline;
    this.changes = changes;
  }

  void limit(CaseFile caseFile, Consent consent, ConsentLimitation told) {
    Set<FilePart> still = EnumSet.copyOf(told.parts());
    List<Fault> faults = faultsOf(told.on(), consent);
    if (!still.stream().allMatch(consent::covers)) {
      faults.add(fault("/parts", "consent-not-narrower"));
    }
    if (told.lifeDomains() != null && !told.lifeDomains().stream().allMatch(consent::covers)) {
      faults.add(fault("/lifeDomains", "consent-not-narrower"));
    }
    consent.limit(told.on(), still, told.lifeDomains(), known(faults, told.knownSince()));
    tell(caseFile, consent, told.on(), "consent-limited");
  }

  void withdraw(CaseFile caseFile, Consent consent, ConsentWithdrawal told) {
    Knowledge known = known(faultsOf(told.on(), consent), told.knownSince());
    consent.withdraw(told.on(), known);
    tell(caseFile, consent, told.on(), "consent-withdrawn");
  }

  private List<Fault> faultsOf(LocalDate on, Consent consent) {
    List<Fault> faults = new ArrayList<>();
    if (on.isAfter(today.date())) {
      faults.add(fault("/on", "day-ahead"));
    }
    LocalDate last = consent.lastChange().onDay();
    if (on.isBefore(last)) {
      faults.add(fault("/on", "before-previous-status", last));
    }
    return faults;
  }

  private Knowledge known(List<Fault> faults, Instant knownSince) {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return knowledge.known(knownSince);
  }

  private void tell(CaseFile caseFile, Consent consent, LocalDate on, String happening) {
    consents.flush();
    changes.ofConsent(consent.id(), happening, on);
    Recipient to = consent.recipient();
    timeline.tell(
        caseFile, on, happening, parties.nameOf(to.organisation(), to.team()), consent.purpose());
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
