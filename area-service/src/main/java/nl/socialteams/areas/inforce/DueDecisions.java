// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.inforce;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decision.DecisionEvents;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.Today;

/** Decided decisions whose day has come. */
@ApplicationScoped
class DueDecisions {
  private static final String DUE =
      "from decision where status = 'DECIDED' and in_force_from <= :day";

  private final Clock clock;
  private final Today today;
  private final EntityManager entities;
  private final DecisionEvents events;

  @Inject
  DueDecisions(Clock clock, Today today, EntityManager entities, DecisionEvents events) {
    this.clock = clock;
    this.today = today;
    this.entities = entities;
    this.events = events;
  }

  @SuppressWarnings("unchecked")
  @ActivateRequestContext
  List<UUID> due() {
    return entities
        .createNativeQuery("select id " + DUE + " order by in_force_from, id", UUID.class)
        .setParameter("day", today.date())
        .getResultList();
  }

  /** Unless another replica is doing so, or has done so. */
  void bringIntoForce(UUID id) {
    boolean mine =
        !entities
            .createNativeQuery(
                "select id " + DUE + " and id = :id for update skip locked", UUID.class)
            .setParameter("day", today.date())
            .setParameter("id", id)
            .getResultList()
            .isEmpty();
    if (mine) {
      Decision decision = entities.find(Decision.class, id);
      decision.comeIntoForce();
      Knowledge now = new Knowledge(clock.instant().truncatedTo(ChronoUnit.MICROS), false);
      events.became(decision, decision.inForceFrom(), now);
    }
  }
}
