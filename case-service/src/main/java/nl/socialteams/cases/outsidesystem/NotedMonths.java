// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.outsidesystem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cases.teammapping.MappedTeam;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Days;

/** The table of registrations outside the system. */
@ApplicationScoped
class NotedMonths {
  private final EntityManager entities;

  @Inject
  NotedMonths(EntityManager entities) {
    this.entities = entities;
  }

  void add(UUID id, MappedTeam team, LocalDate month) {
    entities
        .createNativeQuery(
            "insert into outside_registration (id, municipality, team, month)"
                + " values (:id, :municipality, :team, :month)")
        .setParameter("id", id)
        .setParameter("municipality", team.municipality())
        .setParameter("team", team.teamId())
        .setParameter("month", month)
        .executeUpdate();
  }

  /** How many there are in each month that has any, in order. */
  Page<MonthCount> counts(UUID team, Cursor after, int limit) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        entities
            .createNativeQuery(
                "select month, count(*) from outside_registration where team = :team"
                    + " and month > cast(:after as date) group by month order by month",
                Tuple.class)
            .setParameter("team", team)
            .setParameter("after", after.day(0))
            .setMaxResults(limit + 1)
            .getResultList();
    List<MonthCount> counts = rows.stream().map(NotedMonths::count).toList();
    return Page.of(counts, limit, last -> Cursor.after(last.month()));
  }

  private static MonthCount count(Tuple row) {
    return new MonthCount(Days.of(row.get(0)), row.get(1, Long.class));
  }
}
