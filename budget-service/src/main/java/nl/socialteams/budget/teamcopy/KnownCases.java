// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.teamcopy;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.budget.rows.ProcessRows;
import nl.socialteams.budget.rows.WithoutCaller;
import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.inbox.StateHandler;

/** The cases that case-service told of, by pseudonym. */
@ApplicationScoped
public class KnownCases implements StateHandler<RegistrationState> {
  private static final String KEEP_NEWEST =
      """
      insert into case_copy (registration, id, municipality, household, version)
      values (:registration, :id, :municipality, cast(:household as uuid), :version)
      on conflict (registration) do update set
        id = excluded.id, municipality = excluded.municipality, household = excluded.household,
        version = excluded.version
      where case_copy.version < excluded.version
      """;

  private static final String DELETE_BESIDE_ANOTHER =
      """
      delete from case_copy g where g.registration = :registration and exists (
        select from case_copy c where c.id = g.id and c.registration <> g.registration)
      """;

  private final EntityManager entities;
  private final ProcessRows rows;
  private final Event<CaseDestroyed> destroyed;

  @Inject
  KnownCases(EntityManager entities, ProcessRows rows, Event<CaseDestroyed> destroyed) {
    this.entities = entities;
    this.rows = rows;
    this.destroyed = destroyed;
  }

  /** Until the end of the transaction: who destroys the case waits for it. */
  public boolean has(UUID caseId, String municipality) {
    return known("case_is_known", caseId, municipality);
  }

  /** Whose case it is, where that was told. */
  public Optional<UUID> householdOf(UUID caseId) {
    return entities
        .createNativeQuery(
            "select household from case_copy where id = :id and household is not null limit 1",
            UUID.class)
        .setParameter("id", caseId)
        .getResultStream()
        .map(UUID.class::cast)
        .findFirst();
  }

  public boolean hasHousehold(UUID household, String municipality) {
    return known("household_is_known", household, municipality);
  }

  private boolean known(String function, UUID id, String municipality) {
    return (Boolean)
        entities
            .createNativeQuery("select " + function + "(:id, :municipality)", Boolean.class)
            .setParameter("id", id)
            .setParameter("municipality", municipality)
            .getSingleResult();
  }

  @Override
  public EventType<RegistrationState> type() {
    return CaseEvents.REGISTRATION_CHANGED;
  }

  /** A registration without a case has nothing to spend on. */
  @Override
  public void apply(RegistrationState registration, CloudEvent event) {
    if (registration.caseId() == null) {
      return;
    }
    rows.enter(WithoutCaller.EVENTS);
    entities
        .createNativeQuery(KEEP_NEWEST)
        .setParameter("registration", registration.registrationId())
        .setParameter("id", registration.caseId())
        .setParameter("municipality", registration.municipality())
        .setParameter("household", registration.householdId())
        .setParameter("version", registration.version())
        .executeUpdate();
  }

  /** The case goes with the last of its registrations. */
  @Override
  public void applyTombstone(String key) {
    UUID registration = UUID.fromString(key);
    rows.enter(WithoutCaller.EVENTS);
    entities
        .createNativeQuery(DELETE_BESIDE_ANOTHER)
        .setParameter("registration", registration)
        .executeUpdate();
    entities
        .createNativeQuery(
            "select id from case_copy where registration = :registration", UUID.class)
        .setParameter("registration", registration)
        .getResultList()
        .forEach(caseId -> destroyed.fire(new CaseDestroyed((UUID) caseId)));
  }
}
