// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.TeamState;
import nl.socialteams.inbox.StateHandler;

/** Keeps the copy of teams by area-service's events. */
@ApplicationScoped
public class TeamCopy implements StateHandler<TeamState> {
  private final EntityManager entities;

  @Inject
  TeamCopy(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public EventType<TeamState> type() {
    return AreaEvents.TEAM_CHANGED;
  }

  @Override
  public void apply(TeamState team, CloudEvent event) {
    entities
        .createNativeQuery(
            "insert into mapped_team (id, municipality, version, name, founded_on, ended_on)"
                + " values (:id, :municipality, :version, :name, :foundedOn,"
                + " cast(:endedOn as date)) on conflict (id) do update set"
                + " municipality = excluded.municipality, version = excluded.version,"
                + " name = excluded.name, founded_on = excluded.founded_on,"
                + " ended_on = excluded.ended_on where mapped_team.version < excluded.version")
        .setParameter("id", team.teamId())
        .setParameter("municipality", team.municipality())
        .setParameter("version", team.version())
        .setParameter("name", team.name())
        .setParameter("foundedOn", team.foundedOn())
        .setParameter("endedOn", team.endedOn())
        .executeUpdate();
  }

  @Override
  public void applyTombstone(String key) {
    entities
        .createNativeQuery("delete from mapped_team where id = :id")
        .setParameter("id", UUID.fromString(key))
        .executeUpdate();
  }
}
