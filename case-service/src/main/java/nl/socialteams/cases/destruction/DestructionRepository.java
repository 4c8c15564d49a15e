// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Destructions, the newest first: their ids follow time. */
@ApplicationScoped
class DestructionRepository implements PanacheRepositoryBase<Destruction, UUID> {

  Optional<Destruction> visible(UUID id, Set<String> municipalities) {
    return find("id = ?1 and municipality in ?2", id, municipalities).firstResultOptional();
  }

  Page<Destruction> page(String municipality, Cursor after, int limit) {
    List<Destruction> found =
        find(
                "municipality = ?1 and id < ?2 order by id desc",
                municipality,
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  List<DestructionObstacle> obstacles(Destruction of, LocalDate day) {
    Object found =
        getEntityManager()
            .createNativeQuery(
                "select array_to_string(destruction_obstacles(:client, :ground, :day), ' ')")
            .setParameter("client", of.client())
            .setParameter("ground", of.ground().name())
            .setParameter("day", day)
            .getSingleResult();
    return DestructionObstacle.all((String) found);
  }

  /** Removes the file from all tables; what others have to be told of it, as JSON. */
  String carryOut(Destruction confirmed, LocalDate day) {
    getEntityManager().flush();
    Object told =
        getEntityManager()
            .createNativeQuery(
                "select cast(carry_out_destruction(:destruction, :day) as text)", String.class)
            .setParameter("destruction", confirmed.id())
            .setParameter("day", day)
            .getSingleResult();
    getEntityManager().refresh(confirmed);
    return (String) told;
  }
}
