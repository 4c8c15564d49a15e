// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeedestruction;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Proofs, of the payee that was recorded last first. */
@ApplicationScoped
class PayeeDestructions implements PanacheRepositoryBase<PayeeDestruction, UUID> {

  Page<PayeeDestruction> page(String municipality, Cursor after, int limit) {
    List<PayeeDestruction> found =
        find(
                "municipality = ?1 and payee < ?2 order by payee desc",
                municipality,
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, proof -> Cursor.after(proof.payee()));
  }
}
