// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.directorship.DirectorshipStatus;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Handovers of all municipalities, the newest first. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {

  Page<Handover> page(String municipality, Cursor after, int limit) {
    List<Handover> found =
        find(
                "municipality = ?1 and id < ?2 order by id desc",
                municipality,
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  /** How many of its proposals stand where, of those that the caller sees. */
  Map<DirectorshipStatus, Long> counts(UUID handover) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(
                "select status, count(*) from directorship where handover = :handover group by 1",
                Tuple.class)
            .setParameter("handover", handover)
            .getResultList();
    Map<DirectorshipStatus, Long> counts = new EnumMap<>(DirectorshipStatus.class);
    for (Object row : rows) {
      Tuple counted = (Tuple) row;
      counts.put(
          DirectorshipStatus.valueOf(counted.get(0, String.class)), counted.get(1, Long.class));
    }
    return counts;
  }

  /** Proposes what moved; how many households that were. */
  int handOverMoved(String neighbourhood) {
    return (Integer)
        getEntityManager()
            .createNativeQuery("select hand_over_moved_cases(cast(:neighbourhood as text))")
            .setParameter("neighbourhood", neighbourhood)
            .getSingleResult();
  }
}
