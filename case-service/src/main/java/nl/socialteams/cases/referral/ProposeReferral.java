// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.consent.ConsentRepository;
import nl.socialteams.cases.teammembership.KnownParties;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;

/** Proposes a referral or handover: by the client's consent, or on danger with a reason. */
@ApplicationScoped
class ProposeReferral {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final ReferralTerms terms;
  private final ReferralReading reading;
  private final ConsentRepository consents;
  private final ClosedTo closedTo;
  private final ReferralRepository referrals;
  private final ReferralNotes notes;
  private final ReferralEvents events;
  private final KnownParties parties;
  private final CaseTimeline timeline;
  private final WatchTerms watch;

  @Inject
  ProposeReferral(
      Today today,
      KnowledgeClock knowledge,
      ReferralTerms terms,
      ReferralReading reading,
      ConsentRepository consents,
      ClosedTo closedTo,
      ReferralRepository referrals,
      ReferralNotes notes,
      ReferralEvents events,
      KnownParties parties,
      CaseTimeline timeline,
      WatchTerms watch) {
    this.today = today;
    this.knowledge = knowledge;
    this.terms = terms;
    this.reading = reading;
    this.consents = consents;
    this.closedTo = closedTo;
    this.referrals = referrals;
    this.notes = notes;
    this.events = events;
    this.parties = parties;
    this.timeline = timeline;
    this.watch = watch;
  }

  /**
   * @throws ReferralNeedsConsent without consent that holds today, and without danger
   * @throws ReferralToKeptOut where the client keeps the organisation out of the file
   */
  Referral propose(CaseFile caseFile, NewReferral told) {
    reading.requireSound(caseFile, told);
    if (closedTo.organisation(caseFile.registration(), told.organisationId())) {
      throw new ReferralToKeptOut();
    }
    Knowledge known = knowledge.known(told.knownSince());
    Referral referral = new Referral(caseFile, told, basis(caseFile, told));
    referral
        .proposed(told, terms, known)
        .saying(
            notes.seal(referral, new ReferralWords(told.question(), told.danger(), null, null)));
    referrals.persistAndFlush(referral);
    events.changed(referral);
    watch.of(referral);
    timeline.tell(
        caseFile,
        told.proposedOn(),
        "referral-proposed",
        told.kind(),
        parties.nameOf(told.organisationId(), told.teamId()));
    return referral;
  }

  private ReferralBasis basis(CaseFile caseFile, NewReferral told) {
    boolean consented =
        consents
            .holding(caseFile.id(), told.recipient(), told.kind().purpose(), today.date())
            .isPresent();
    if (consented) {
      return ReferralBasis.CONSENT;
    }
    if (told.danger() == null) {
      throw new ReferralNeedsConsent(told.kind().purpose());
    }
    return ReferralBasis.DANGER;
  }
}
