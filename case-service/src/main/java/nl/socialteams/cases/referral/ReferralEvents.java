// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.CaseOutbox;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.ReferralState;
import nl.socialteams.contracts.cases.ReferralStatusChange;

/** Tells other services of a referral: ids, codes and days. */
@ApplicationScoped
class ReferralEvents {
  private final CaseOutbox outbox;

  @Inject
  ReferralEvents(CaseOutbox outbox) {
    this.outbox = outbox;
  }

  void changed(Referral referral) {
    outbox.publish(CaseEvents.REFERRAL_CHANGED, referral.id().toString(), state(referral));
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
