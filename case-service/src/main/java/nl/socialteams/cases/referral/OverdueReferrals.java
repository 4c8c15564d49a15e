// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Today;

/** Referrals of which a term has passed, in the cases that the caller sees; the newest first. */
@ApplicationScoped
class OverdueReferrals {
  private static final String OVERDUE =
      """
      select f from Referral f
      join CaseFile c on c.id = f.caseId
      join Registration r on r.id = c.registration
      where f.municipality = :municipality and f.id < :last
      and (f.status = :proposed and f.answerBy < :today
        or f.status in :running and f.reportBy < :today)
      and\
      """
          + VisibleCase.SEEN
          + " order by f.id desc";

  private final VisibleCase visible;
  private final Today today;

  @Inject
  OverdueReferrals(VisibleCase visible, Today today) {
    this.visible = visible;
    this.today = today;
  }

  Page<Referral> page(String municipality, Cursor after, int limit) {
    List<Referral> found =
        visible
            .seen(Referral.class, OVERDUE)
            .setParameter("municipality", municipality)
            .setParameter("last", after.identifier(0, Cursor.LAST))
            .setParameter("proposed", ReferralStatus.PROPOSED)
            .setParameter("running", List.of(ReferralStatus.ACCEPTED, ReferralStatus.COMPLETED))
            .setParameter("today", today.date())
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
