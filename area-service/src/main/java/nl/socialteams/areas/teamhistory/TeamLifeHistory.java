// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamhistory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.contracts.area.LifeOfTeam;
import nl.socialteams.knowntime.Days;

/** From when until when teams work, as it was known; the database keeps it with each change. */
@ApplicationScoped
public class TeamLifeHistory {
  private final EntityManager entities;

  @Inject
  TeamLifeHistory(EntityManager entities) {
    this.entities = entities;
  }

  /** Everything that was ever known, for the event. */
  public List<LifeOfTeam> of(UUID team) {
    return entities
        .createNativeQuery(
            "select founded_on, ended_on, merged_into, lower(known), upper(known), asserted"
                + " from team_life where team = :team order by lower(known)",
            Tuple.class)
        .setParameter("team", team)
        .getResultList()
        .stream()
        .map(row -> told((Tuple) row))
        .toList();
  }

  private static LifeOfTeam told(Tuple row) {
    return new LifeOfTeam(
        Days.of(row.get(0)),
        Days.of(row.get(1)),
        row.get(2, UUID.class),
        row.get(3, Instant.class),
        row.get(4, Instant.class),
        row.get(5, Boolean.class));
  }
}
