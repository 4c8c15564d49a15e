// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.registration.SeenRegistrations;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Signals about files in which the caller works, the newest first. */
@ApplicationScoped
class DuplicateSignalRepository implements PanacheRepositoryBase<DuplicateSignal, UUID> {
  private static final String LISTED =
      "select s from DuplicateSignal s join Registration r on r.client = s.client"
          + " where s.municipality = :municipality and s.id < :id"
          + " and (:all = true or :settled = true and s.closedAt is not null"
          + " or :settled = false and s.closedAt is null) and ";

  private final SeenRegistrations registrations;

  @Inject
  DuplicateSignalRepository(SeenRegistrations registrations) {
    this.registrations = registrations;
  }

  /**
   * @param settled null for all
   */
  Page<DuplicateSignal> page(String municipality, Boolean settled, Cursor after, int limit) {
    List<DuplicateSignal> found =
        registrations
            .worked(DuplicateSignal.class, LISTED, " order by s.id desc")
            .setParameter("municipality", municipality)
            .setParameter("all", settled == null)
            .setParameter("settled", Boolean.TRUE.equals(settled))
            .setParameter("id", after.identifier(0, Cursor.LAST))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
