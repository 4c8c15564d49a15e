// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.CaseOutbox;
import nl.socialteams.cases.changes.Changes;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.ReferralState;
import nl.socialteams.contracts.cases.ReferralStatusChange;

/** Tells other services of a referral, and its recipient that it changed: ids, codes and days. */
@ApplicationScoped
class ReferralEvents {
  private final CaseOutbox outbox;
  private final Changes changes;

  @Inject
  ReferralEvents(CaseOutbox outbox, Changes changes) {
    this.outbox = outbox;
    this.changes = changes;
  }

  void changed(Referral referral) {
    outbox.publish(CaseEvents.REFERRAL_CHANGED, referral.id().toString(), state(referral));
    changes.ofReferral(
        referral.municipality(),
        referral.id(),
        referral.status().happening(),
        referral.history().getLast().onDay());
  }

  private static ReferralState state(Referral referral) {
    return new ReferralState(
        referral.id(),
        referral.caseId(),
        referral.municipality(),
        referral.proposingTeam(),
        referral.version(),
        referral.kind().name(),
        referral.targetKind().name(),
        referral.recipient().organisation(),
        referral.recipient().team(),
        referral.basis().name(),
        referral.status().name(),
        referral.answerBy(),
        referral.reportBy(),
        referral.history().stream()
            .map(s -> new ReferralStatusChange(s.status(), s.onDay(), s.knownFrom(), s.asserted()))
            .toList());
  }
}
