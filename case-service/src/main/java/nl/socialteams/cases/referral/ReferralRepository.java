// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Referrals and handovers, the newest first: their ids follow time. */
@ApplicationScoped
public class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {
  private static final EnumSet<ReferralStatus> OPEN =
      EnumSet.of(ReferralStatus.PROPOSED, ReferralStatus.ACCEPTED, ReferralStatus.COMPLETED);

  public Optional<Referral> of(UUID caseId, UUID referral) {
    return find("caseId = ?1 and id = ?2", caseId, referral).firstResultOptional();
  }

  public Page<Referral> page(UUID caseId, Cursor after, int limit) {
    return page("caseId = ?1 and id < ?2 order by id desc", caseId, after, limit);
  }

  /** Those of a municipality that were made on danger, without consent. */
  Page<Referral> onDanger(String municipality, Cursor after, int limit) {
    return page(
        "municipality = ?1 and id < ?2 and basis ="
            + " nl.socialteams.cases.referral.ReferralBasis.DANGER order by id desc",
        municipality,
        after,
        limit);
  }

  long open(UUID caseId) {
    return count("caseId = ?1 and status in ?2", caseId, OPEN);
  }

  private Page<Referral> page(String query, Object of, Cursor after, int limit) {
    List<Referral> found = find(query, of, after.identifier(0, Cursor.LAST)).range(0, limit).list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
