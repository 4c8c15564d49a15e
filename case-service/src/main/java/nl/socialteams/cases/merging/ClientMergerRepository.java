// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.registration.SeenRegistrations;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Mergers of clients in whose files the caller works, the newest first. */
@ApplicationScoped
class ClientMergerRepository implements PanacheRepositoryBase<ClientMerger, UUID> {
  private static final String LISTED =
      "select m from ClientMerger m join Registration r on r.client = m.client"
          + " where m.municipality = :municipality and m.id < :id and ";

  private final SeenRegistrations registrations;

  ClientMergerRepository(SeenRegistrations registrations) {
    this.registrations = registrations;
  }

  Page<ClientMerger> page(String municipality, Cursor after, int limit) {
    List<ClientMerger> found =
        registrations
            .worked(ClientMerger.class, LISTED, " order by m.id desc")
            .setParameter("municipality", municipality)
            .setParameter("id", after.identifier(0, Cursor.LAST))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
