// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.runningcase;

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

  private final EntityManager entities;

  @Inject
  RunningCaseCopy(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public EventType<RegistrationState> type() {
    return CaseEvents.REGISTRATION_CHANGED;
  }

  @Override
  public void apply(RegistrationState state, CloudEvent event) {
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
  public void applyTombstone(String key) {
    entities
        .createNativeQuery("delete from running_case where registration = :registration")
        .setParameter("registration", UUID.fromString(key))
        .executeUpdate();
  }
}
