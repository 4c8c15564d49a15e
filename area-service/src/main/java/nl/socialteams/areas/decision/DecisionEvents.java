// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.DecisionState;
import nl.socialteams.contracts.area.DecisionStatusChange;
import nl.socialteams.knowntime.Days;
import nl.socialteams.knowntime.Knowledge;

/** Records the status that a decision got, and tells other services of it. */
@ApplicationScoped
public class DecisionEvents {
  private final EntityManager entities;
  private final AreaOutbox outbox;

  @Inject
  DecisionEvents(EntityManager entities, AreaOutbox outbox) {
    this.entities = entities;
    this.outbox = outbox;
  }

  /**
   * @param on the day that it was decided, came into force or was withdrawn
   */
  public void became(Decision decision, LocalDate on, Knowledge known) {
    entities.flush();
    record(decision, on, known);
    outbox.publish(AreaEvents.DECISION_CHANGED, decision.id().toString(), state(decision));
  }

  private void record(Decision decision, LocalDate on, Knowledge known) {
    entities
        .createNativeQuery(
            "insert into decision_status (decision, status, on_day, known_from, asserted)"
                + " values (:decision, :status, :on, :known, :asserted)")
        .setParameter("decision", decision.id())
        .setParameter("status", decision.status().name())
        .setParameter("on", on)
        .setParameter("known", known.from())
        .setParameter("asserted", known.asserted())
        .executeUpdate();
  }

  private DecisionState state(Decision decision) {
    return new DecisionState(
        decision.id(),
        decision.municipality(),
        decision.version(),
        decision.title(),
        decision.takenOn(),
        decision.inForceFrom(),
        decision.reach().name(),
        decision.status().name(),
        decision.gapsAccepted(),
        history(decision.id()));
  }

  private List<DecisionStatusChange> history(UUID decision) {
    return entities
        .createNativeQuery(
            "select status, on_day, known_from, asserted from decision_status"
                + " where decision = :decision order by id",
            Tuple.class)
        .setParameter("decision", decision)
        .getResultList()
        .stream()
        .map(row -> change((Tuple) row))
        .toList();
  }

  private static DecisionStatusChange change(Tuple row) {
    return new DecisionStatusChange(
        row.get(0, String.class),
        Days.of(row.get(1)),
        row.get(2, Instant.class),
        row.get(3, Boolean.class));
  }
}
