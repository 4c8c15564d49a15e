// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.teamcopy;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
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

  private final EntityManager entities;
  private final ProcessRows rows;

  @Inject
  KnownCases(EntityManager entities, ProcessRows rows) {
    this.entities = entities;
    this.rows = rows;
  }

  public boolean has(UUID caseId, String municipality) {
    return !entities
        .createNativeQuery(
            "select 1 from case_copy where id = :id and municipality = :municipality",
            Integer.class)
        .setParameter("id", caseId)
        .setParameter("municipality", municipality)
        .getResultList()
        .isEmpty();
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
    return !entities
        .createNativeQuery(
            "select 1 from case_copy where household = :household and municipality = :municipality",
            Integer.class)
        .setParameter("household", household)
        .setParameter("municipality", municipality)
        .getResultList()
        .isEmpty();
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

  @Override
  public void applyTombstone(String key) {
    rows.enter(WithoutCaller.EVENTS);
    entities
        .createNativeQuery("delete from case_copy where registration = :registration")
        .setParameter("registration", UUID.fromString(key))
        .executeUpdate();
  }
}
