// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.teammembership.KnownParties;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.NextStatus;

/** Takes a referral one step further, by the team or by its recipient. */
@ApplicationScoped
public class AnswerReferral {
  private final NextStatus nextStatus;
  private final ReferralRepository referrals;
  private final ReferralNotes notes;
  private final ReferralEvents events;
  private final KnownParties parties;
  private final CaseTimeline timeline;
  private final WatchTerms watch;

  @Inject
  AnswerReferral(
      NextStatus nextStatus,
      ReferralRepository referrals,
      ReferralNotes notes,
      ReferralEvents events,
      KnownParties parties,
      CaseTimeline timeline,
      WatchTerms watch) {
    this.nextStatus = nextStatus;
    this.referrals = referrals;
    this.notes = notes;
    this.events = events;
    this.parties = parties;
    this.timeline = timeline;
    this.watch = watch;
  }

  public void accept(Referral referral, ReferralStep told) {
    step(referral, ReferralStatus.ACCEPTED, told);
  }

  public void decline(Referral referral, ReferralRefusal told) {
    referral.requireCanBecome(ReferralStatus.DECLINED);
    ReferralWords words = notes.of(referral).declinedBecause(told.reason());
    referral.saying(notes.seal(referral, words));
    step(referral, ReferralStatus.DECLINED, told.step());
  }

  void withdraw(Referral referral, ReferralStep told) {
    step(referral, ReferralStatus.WITHDRAWN, told);
  }

  public void complete(Referral referral, ReferralStep told) {
    step(referral, ReferralStatus.COMPLETED, told);
  }

  public void reportBack(Referral referral, ReferralReport told) {
    referral.requireCanBecome(ReferralStatus.REPORTED_BACK);
    ReferralWords words = notes.of(referral).reportedBack(told.report());
    referral.saying(notes.seal(referral, words));
    step(referral, ReferralStatus.REPORTED_BACK, told.step());
  }

  private void step(Referral referral, ReferralStatus next, ReferralStep told) {
    referral.requireCanBecome(next);
    Knowledge known = nextStatus.known("/on", told.on(), told.knownSince(), referral.history());
    referral.become(next, told.on(), known);
    referrals.flush();
    events.changed(referral);
    watch.of(referral);
    timeline.tell(
        referral.municipality(),
        referral.caseId(),
        told.on(),
        next.happening(),
        referral.kind(),
        parties.nameOf(referral.recipient().organisation(), referral.recipient().team()));
  }
}
