// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.teamcopy;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.TeamState;
import nl.socialteams.inbox.StateHandler;

/** The teams that area-service told of. */
@ApplicationScoped
public class KnownTeams implements StateHandler<TeamState> {
  private static final String KEEP_NEWEST =
      """
      insert into team_copy (id, municipality, founded_on, ended_on, version)
      values (:id, :municipality, :foundedOn, cast(:endedOn as date), :version)
      on conflict (id) do update set
        municipality = excluded.municipality, founded_on = excluded.founded_on,
        ended_on = excluded.ended_on, version = excluded.version
      where team_copy.version < excluded.version
      """;

  private final EntityManager entities;

  @Inject
  KnownTeams(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<KnownTeam> find(UUID team) {
    return Optional.ofNullable(entities.find(KnownTeam.class, team));
  }

  @Override
  public EventType<TeamState> type() {
    return AreaEvents.TEAM_CHANGED;
  }

  @Override
  public void apply(TeamState team, CloudEvent event) {
    entities
        .createNativeQuery(KEEP_NEWEST)
        .setParameter("id", team.teamId())
        .setParameter("municipality", team.municipality())
        .setParameter("foundedOn", team.foundedOn())
        .setParameter("endedOn", team.endedOn())
        .setParameter("version", team.version())
        .executeUpdate();
  }

  @Override
  public void applyTombstone(String key) {
    entities
        .createNativeQuery("delete from team_copy where id = :id")
        .setParameter("id", UUID.fromString(key))
        .executeUpdate();
  }
}
