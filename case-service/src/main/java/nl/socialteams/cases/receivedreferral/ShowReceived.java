// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.referral.Referral;
import nl.socialteams.cases.referral.ReferralNotes;
import nl.socialteams.cases.referral.ReferralRepository;
import nl.socialteams.cases.referral.ReferralWords;
import nl.socialteams.knowntime.Today;

/** Shows a referral to its recipient. */
@ApplicationScoped
class ShowReceived {
  private final Caller caller;
  private final Today today;
  private final VisibleReceived received;
  private final VisibleCase visible;
  private final ReferralRepository referrals;
  private final ReferralNotes notes;
  private final ShareFile shareFile;

  @Inject
  ShowReceived(
      Caller caller,
      Today today,
      VisibleReceived received,
      VisibleCase visible,
      ReferralRepository referrals,
      ReferralNotes notes,
      ShareFile shareFile) {
    this.caller = caller;
    this.today = today;
    this.received = received;
    this.visible = visible;
    this.referrals = referrals;
    this.notes = notes;
    this.shareFile = shareFile;
  }

  /**
   * As its recipient sees it, to whom it went and to who sees the case.
   *
   * @throws NotFoundException where it is absent or not visible
   */
  Referral find(UUID caseId, UUID id) {
    return received.referral(caseId, id).orElseGet(() -> ofCase(caseId, id));
  }

  private Referral ofCase(UUID caseId, UUID id) {
    if (!caller.has(CaseRights.READ)) {
      throw new NotFoundException();
    }
    UUID seen = visible.caseFile(caseId).id();
    return referrals.of(seen, id).orElseThrow(NotFoundException::new);
  }

  ReceivedReferralView show(Referral referral) {
    ReferralWords words = notes.of(referral);
    return new ReceivedReferralView(
        referral.id(),
        referral.municipality(),
        referral.caseId(),
        referral.kind(),
        referral.basis(),
        referral.status(),
        referral.overdue(today.date()),
        referral.answerBy(),
        referral.reportBy(),
        words.question(),
        words.danger(),
        shareFile.of(referral));
  }
}
