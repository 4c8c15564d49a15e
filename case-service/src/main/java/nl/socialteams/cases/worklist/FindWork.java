// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cases.access.CallerReach;
import nl.socialteams.cases.access.Reach;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Days;
import nl.socialteams.knowntime.Today;

/** Finds the running cases that a caller works in, the newest first. */
@ApplicationScoped
class FindWork {
  private final EntityManager entities;
  private final CallerReach reach;
  private final Today today;

  @Inject
  FindWork(EntityManager entities, CallerReach reach, Today today) {
    this.entities = entities;
    this.reach = reach;
    this.today = today;
  }

  Page<UUID> page(WantedWork wanted, Cursor after, int limit) {
    keepPlans();
    Query query = entities.createNativeQuery(WorkListSql.of(wanted), Tuple.class);
    fill(query, wanted, NewestFirst.from(after), limit + 1);
    List<?> rows = query.getResultList();
    List<Tuple> found = rows.stream().map(Tuple.class::cast).toList();
    return Page.of(
            found, limit, last -> Cursor.after(Days.of(last.get(1)), last.get(0, UUID.class)))
        .map(row -> row.get(0, UUID.class));
  }

  /**
   * For the rest of the transaction. Whatever is asked is found along the same indexes, but
   * PostgreSQL takes an array that it does not know for a long one, and would plan the page anew at
   * every call: five times what finding it takes.
   */
  private void keepPlans() {
    entities
        .createNativeQuery("select set_config('plan_cache_mode', 'force_generic_plan', true)")
        .getSingleResult();
  }

  private void fill(Query query, WantedWork wanted, NewestFirst before, int limit) {
    Reach mine = reach.today();
    query
        .setParameter("teams", array(mine.teams()))
        .setParameter("directs", array(mine.directs()))
        .setParameter("keptFrom", array(mine.keptFrom()))
        .setParameter("municipality", wanted.municipality())
        .setParameter("day", before.day())
        .setParameter("id", before.id())
        .setParameter("limit", limit);
    set(query, "team", wanted.team());
    set(query, "phase", wanted.phase() == null ? null : wanted.phase().name());
    set(query, "neighbourhood", wanted.neighbourhood());
    set(query, "lifeDomain", wanted.lifeDomain());
    set(query, "reason", wanted.reason() == null ? null : wanted.reason().name());
    set(query, "today", wanted.overdue() || wanted.mine() ? today.date() : null);
    set(query, "coordinated", wanted.mine() ? coordinated(mine) : null);
  }

  private static void set(Query query, String name, Object value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }

  /** The teams that the caller coordinates: of their households the function directs. */
  private UUID[] coordinated(Reach mine) {
    List<?> teams =
        entities
            .createNativeQuery(
                "select w.team from works_in(:issuer, :subject) w"
                    + " where w.function = 'COORDINATOR'",
                UUID.class)
            .setParameter("issuer", mine.issuer())
            .setParameter("subject", mine.subject())
            .getResultList();
    return array(teams.stream().map(UUID.class::cast).toList());
  }

  private static UUID[] array(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
