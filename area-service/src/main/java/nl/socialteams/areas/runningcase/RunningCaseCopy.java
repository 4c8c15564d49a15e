// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.runningcase;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.inbox.StateHandler;
import nl.socialteams.rowsecurity.ProcessRows;

/** Keeps which cases run where. */
@ApplicationScoped
class RunningCaseCopy implements StateHandler<RegistrationState> {
  private static final String KEEP_NEWEST =
      """
      insert into running_case
        (registration, version, municipality, neighbourhood, part, team, runs)
      values (:registration, :version, :municipality, :neighbourhood, cast(:part as uuid),
        cast(:team as uuid), :runs)
      on conflict (registration) do update set version = excluded.version,
        municipality = excluded.municipality, neighbourhood = excluded.neighbourhood,
        part = excluded.part, team = excluded.team, runs = excluded.runs
      where running_case.version < excluded.version
      """;

  /** What the rows of the copy know their events by. */
  private static final String EVENTS = "events";

  private final EntityManager entities;
  private final ProcessRows rows;

  @Inject
  RunningCaseCopy(EntityManager entities, ProcessRows rows) {
    this.entities = entities;
    this.rows = rows;
  }

  @Override
  public EventType<RegistrationState> type() {
    return CaseEvents.REGISTRATION_CHANGED;
  }

  @Override
  public void apply(RegistrationState state, CloudEvent event) throws SQLException {
    rows.enter(EVENTS);
    entities
        .createNativeQuery(KEEP_NEWEST)
        .setParameter("registration", state.registrationId())
        .setParameter("version", state.version())
        .setParameter("municipality", state.municipality())
        .setParameter("neighbourhood", state.neighbourhoodCode())
        .setParameter("part", state.partId())
        .setParameter("team", state.teamId())
        .setParameter("runs", state.form() == RegistrationForm.CASE && state.closed() == null)
        .executeUpdate();
  }

  @Override
  public void applyTombstone(String key) throws SQLException {
    rows.enter(EVENTS);
    entities
        .createNativeQuery("delete from running_case where registration = :registration")
        .setParameter("registration", UUID.fromString(key))
        .executeUpdate();
  }
}
