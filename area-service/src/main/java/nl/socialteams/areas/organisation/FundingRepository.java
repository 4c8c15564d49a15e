// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** How organisations are and were funded. */
@ApplicationScoped
class FundingRepository implements PanacheRepositoryBase<Funding, UUID> {

  /** As known now, by day. */
  List<Funding> of(UUID organisation) {
    return list(
        "organisation = ?1 and timeline.knownUntil is null order by timeline.validFrom",
        organisation);
  }

  /** Everything that was ever known. */
  List<Funding> history(UUID organisation) {
    return list("organisation = ?1 order by timeline.knownFrom, id", organisation);
  }
}
