// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.changes.Changes;
import nl.socialteams.cases.teammembership.KnownParties;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records a consent; what was given before to the same, for the same, gives way to it. */
@ApplicationScoped
class GiveConsent {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final KnownParties parties;
  private final ConsentRepository consents;
  private final ConsentNotes notes;
  private final CaseTimeline timeline;
  private final Changes changes;

  @Inject
  GiveConsent(
      Today today,
      KnowledgeClock knowledge,
      KnownParties parties,
      ConsentRepository consents,
      ConsentNotes notes,
      CaseTimeline timeline,
      Changes changes) {
    this.today = today;
    this.knowledge = knowledge;
    this.parties = parties;
    this.consents = consents;
    this.notes = notes;
    this.timeline = timeline;
    this.changes = changes;
  }

  Consent give(CaseFile caseFile, NewConsent told) {
    requireSound(caseFile, told);
    consents
        .running(caseFile.id(), told.recipient(), told.purpose(), told.givenOn())
        .ifPresent(before -> giveWay(before, told));
    Consent consent = new Consent(caseFile, told, knowledge.known(told.knownSince()), notes);
    consents.persistAndFlush(consent);
    changes.ofConsent(consent.id(), "consent-given", told.givenOn());
    timeline.tell(
        caseFile,
        told.givenOn(),
        "consent-given",
        parties.nameOf(told.organisationId(), told.teamId()),
        told.purpose());
    return consent;
  }

  private void giveWay(Consent before, NewConsent told) {
    if (before.givenOn().isAfter(told.givenOn())) {
      throw new ConsentExists(before.givenOn());
    }
    before.giveWayOn(told.givenOn());
    consents.flush();
  }

  private void requireSound(CaseFile caseFile, NewConsent told) {
    List<Fault> faults = new ArrayList<>(told.recipient().faults(caseFile.municipality(), parties));
    if (told.givenOn().isAfter(today.date())) {
      faults.add(Fault.of(Fault.Place.BODY, "/givenOn", "day-ahead"));
    }
    if (told.endsOn() != null && !told.endsOn().isAfter(told.givenOn())) {
      faults.add(Fault.of(Fault.Place.BODY, "/endsOn", "ends-before-given"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
