// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.areas.Today;
import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decision.DecisionEvents;
import nl.socialteams.areas.decision.DecisionStatus;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/**
 * Takes a decision back before its day, with all that it changed. The last one goes first: what was
 * decided after it rests on it.
 */
@ApplicationScoped
class WithdrawDecision {
  private static final String FOLLOWED =
      """
      select exists (
        select from decision_status own
        join decision_status other on other.status = 'DECIDED' and other.id > own.id
        join decision d on d.id = other.decision and d.status <> 'WITHDRAWN'
        where own.decision = :decision and own.status = 'DECIDED'
          and d.municipality = :municipality)
      or exists (
        select from assignment where (decision = :decision or ended_by = :decision)
          and not upper_inf(known))
      """;

  private final Today today;
  private final KnowledgeClock knowledge;
  private final EntityManager entities;
  private final TakeBack takeBack;
  private final DecisionEvents events;

  @Inject
  WithdrawDecision(
      Today today,
      KnowledgeClock knowledge,
      EntityManager entities,
      TakeBack takeBack,
      DecisionEvents events) {
    this.today = today;
    this.knowledge = knowledge;
    this.entities = entities;
    this.takeBack = takeBack;
    this.events = events;
  }

  /**
   * @param decision locked, with the municipality's turn taken
   */
  void withdraw(Decision decision, LocalDate on) {
    if (decision.isDraft()) {
      decision.withdraw();
      entities.flush();
      return;
    }
    if (decision.status() != DecisionStatus.DECIDED || decision.isDue(today.date())) {
      throw NotWithdrawable.over(decision.status());
    }
    if (isFollowed(decision)) {
      throw NotWithdrawable.followed();
    }
    Knowledge now = knowledge.known(null);
    decision.withdraw();
    takeBack.changesOf(decision, now);
    events.became(decision, on, now);
  }

  private boolean isFollowed(Decision decision) {
    return (boolean)
        entities
            .createNativeQuery(FOLLOWED, Boolean.class)
            .setParameter("decision", decision.id())
            .setParameter("municipality", decision.municipality())
            .getSingleResult();
  }
}
