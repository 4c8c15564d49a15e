// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.inforce;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamEvents;
import nl.socialteams.knowntime.Today;

/** Teams of which something begins or ends since others were last told of them. */
@ApplicationScoped
class DueTeams {
  private static final String DUE =
      """
      select t.id from team t
      where exists (
        select from (
          select t.founded_on as day
          union all select t.ended_on
          union all select lower(n.valid) from team_name n
            where n.team = t.id and upper_inf(n.known)
          union all select lower(p.valid) from team_programme p
            where p.team = t.id and p.known_until is null
          union all select upper(p.valid) from team_programme p
            where p.team = t.id and p.known_until is null) as days
        where day > cast(t.told_at at time zone 'Europe/Amsterdam' as date) and day <= :day)
      """;

  private final Today today;
  private final EntityManager entities;
  private final TeamEvents events;

  @Inject
  DueTeams(Today today, EntityManager entities, TeamEvents events) {
    this.today = today;
    this.entities = entities;
    this.events = events;
  }

  @SuppressWarnings("unchecked")
  @ActivateRequestContext
  List<UUID> due() {
    return entities
        .createNativeQuery(DUE, UUID.class)
        .setParameter("day", today.date())
        .getResultList();
  }

  /** Unless another replica is doing so, or has done so. */
  void tell(UUID id) {
    boolean mine =
        !entities
            .createNativeQuery(DUE + " and t.id = :id for update of t skip locked", UUID.class)
            .setParameter("day", today.date())
            .setParameter("id", id)
            .getResultList()
            .isEmpty();
    if (mine) {
      events.changed(entities.find(Team.class, id));
    }
  }
}
