// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Mandates of all municipalities. */
@ApplicationScoped
class MandateRepository implements PanacheRepositoryBase<Mandate, UUID> {
  private static final String HOLDING =
      "select * from mandate where id in"
          + " (select mandate_of(:municipality, r, :day) from unnest(cast(:roles as text[])) r)";

  /** What these roles may decide on a day. */
  List<Mandate> holding(String municipality, List<MandatedRole> roles, LocalDate day) {
    String[] names = roles.stream().map(MandatedRole::name).toArray(String[]::new);
    return getEntityManager()
        .createNativeQuery(HOLDING, Mandate.class)
        .setParameter("municipality", municipality)
        .setParameter("roles", "{" + String.join(",", names) + "}")
        .setParameter("day", day)
        .getResultList();
  }

  Optional<Mandate> find(UUID id) {
    return findByIdOptional(id);
  }

  /** The one recorded last first. */
  Page<Mandate> page(String municipality, Cursor after, int limit) {
    UUID before = after.identifier(0, Cursor.LAST);
    List<Mandate> found =
        find("municipality = ?1 and id < ?2 order by id desc", municipality, before)
            .range(0, limit)
            .list();
    return Page.of(found, limit, mandate -> Cursor.after(mandate.id()));
  }
}
