// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.worklist.CaseWork;
import nl.socialteams.cases.worklist.WorkReason;

/** Keeps in the work list which term of a referral runs: for the answer, or for the report back. */
@ApplicationScoped
class WatchTerms {
  private final CaseWork work;

  @Inject
  WatchTerms(CaseWork work) {
    this.work = work;
  }

  void of(Referral referral) {
    referral
        .nextTerm()
        .ifPresentOrElse(
            term ->
                work.due(
                    referral.municipality(),
                    referral.caseId(),
                    WorkReason.REFERRAL,
                    referral.id(),
                    term),
            () -> work.done(referral.caseId(), WorkReason.REFERRAL, referral.id()));
  }
}
