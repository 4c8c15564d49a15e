// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseLifecycle;
import nl.socialteams.cases.casefile.CasePhase;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/** Records a contact or consultation; the first with the resident begins the clarification. */
@ApplicationScoped
class RecordContact {
  private final KnowledgeClock knowledge;
  private final ContactReading reading;
  private final ContactMomentRepository contacts;
  private final ContactNotes notes;
  private final CaseLifecycle lifecycle;
  private final CaseTimeline timeline;

  @Inject
  RecordContact(
      KnowledgeClock knowledge,
      ContactReading reading,
      ContactMomentRepository contacts,
      ContactNotes notes,
      CaseLifecycle lifecycle,
      CaseTimeline timeline) {
    this.knowledge = knowledge;
    this.reading = reading;
    this.contacts = contacts;
    this.notes = notes;
    this.lifecycle = lifecycle;
    this.timeline = timeline;
  }

  ContactMoment record(CaseFile caseFile, NewContactMoment told) {
    reading.requireSound(caseFile, told);
    Knowledge known = knowledge.known(told.knownSince());
    ContactMoment contact = new ContactMoment(caseFile, told, known, notes);
    contacts.persistAndFlush(contact);
    if (told.residentPresent()
        && !lifecycle.reach(caseFile, CasePhase.CLARIFYING, told.heldOn(), known)
        && contacts.isFirstWithResident(contact)) {
      lifecycle.tellAnew(caseFile);
    }
    timeline.tell(caseFile, told.heldOn(), "contact-held", told.kind());
    return contact;
  }
}
