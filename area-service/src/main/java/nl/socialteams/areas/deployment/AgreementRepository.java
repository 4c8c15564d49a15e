// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Deployment agreements of all municipalities. */
@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

  /** Counts a change of what belongs to it; who changes it at the same time waits. */
  void changed(Agreement agreement) {
    getEntityManager().lock(agreement, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  Page<Agreement> page(AgreementFilter filter, Cursor after, int limit) {
    UUID last = after.identifier(0);
    List<Agreement> found =
        find(filter.condition() + " and id > :after order by id", filter.parameters(last))
            .range(0, limit)
            .list();
    return Page.of(found, limit, agreement -> Cursor.after(agreement.id()));
  }
}
