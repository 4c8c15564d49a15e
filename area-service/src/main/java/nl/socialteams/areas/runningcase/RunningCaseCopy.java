// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.runningcase;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.inbox.StateHandler;
import nl.socialteams.rowsecurity.ProcessRows;

/** Keeps which cases run where, until they are destroyed; then no older event brings them back. */
@ApplicationScoped
class RunningCaseCopy implements StateHandler<RegistrationState> {
  private static final String KEEP_NEWEST =
      """
      insert into running_case
        (registration, version, municipality, neighbourhood, part, team, runs, case_id)
      select :registration, :version, :municipality, :neighbourhood, cast(:part as uuid),
        cast(:team as uuid), :runs, cast(:case as uuid)
      where not exists (select from destroyed_case where registration = :registration)
      on conflict (registration) do update set version = excluded.version,
        municipality = excluded.municipality, neighbourhood = excluded.neighbourhood,
        part = excluded.part, team = excluded.team, runs = excluded.runs,
        case_id = excluded.case_id
      where running_case.version <= excluded.version
      """;

  /** What the rows of the copy know their events by. */
  private static final String EVENTS = "events";

  /** What comes of a case is detached from it as. */
  private static final String CASE_DESTROYED = "case-destroyed";

  private final EntityManager entities;
  private final ProcessRows rows;
  private final Event<CaseDestroyed> destroyed;

  @Inject
  RunningCaseCopy(EntityManager entities, ProcessRows rows, Event<CaseDestroyed> destroyed) {
    this.entities = entities;
    this.rows = rows;
    this.destroyed = destroyed;
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
        .setParameter("case", state.caseId())
        .setParameter("runs", state.form() == RegistrationForm.CASE && state.closed() == null)
        .executeUpdate();
  }

  @Override
  public void applyTombstone(String key) throws SQLException {
    rows.enter(EVENTS);
    UUID opened =
        (UUID)
            entities
                .createNativeQuery("select bury_registration(:registration)", UUID.class)
                .setParameter("registration", UUID.fromString(key))
                .getSingleResult();
    if (opened != null) {
      rows.enter(CASE_DESTROYED);
      destroyed.fire(new CaseDestroyed(opened));
    }
  }
}
