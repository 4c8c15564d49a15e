// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.budget.expenditure.KnownPayees;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Payees of all municipalities. */
@ApplicationScoped
class PayeeRepository implements PanacheRepositoryBase<Payee, UUID>, KnownPayees {

  @Override
  public boolean has(UUID payee, String municipality) {
    return count("id = ?1 and municipality = ?2 and not destroyed", payee, municipality) > 0;
  }

  /** Counts a change of who it is. */
  void changed(Payee payee) {
    getEntityManager().lock(payee, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  Page<Payee> page(String municipality, Cursor after, int limit) {
    UUID last = after.identifier(0);
    List<Payee> found =
        find("municipality = ?1 and id > ?2 and not destroyed order by id", municipality, last)
            .range(0, limit)
            .list();
    return Page.of(found, limit, payee -> Cursor.after(payee.id()));
  }
}
