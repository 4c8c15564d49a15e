// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.areas.DeferredRules;
import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decision.DecisionEvents;
import nl.socialteams.areas.decision.DecisionStatus;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;

/**
 * Takes a decision back before its day, with all that it changed. What was decided after it about
 * the same areas or teams goes first: it rests on it.
 */
@ApplicationScoped
class WithdrawDecision {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final EntityManager entities;
  private final LaterChanges laterChanges;
  private final TakeBack takeBack;
  private final DecisionEvents events;
  private final DeferredRules rules;

  @Inject
  WithdrawDecision(
      Today today,
      KnowledgeClock knowledge,
      EntityManager entities,
      LaterChanges laterChanges,
      TakeBack takeBack,
      DecisionEvents events,
      DeferredRules rules) {
    this.today = today;
    this.knowledge = knowledge;
    this.entities = entities;
    this.laterChanges = laterChanges;
    this.takeBack = takeBack;
    this.events = events;
    this.rules = rules;
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
    if (laterChanges.restOn(decision)) {
      throw NotWithdrawable.followed();
    }
    Knowledge now = knowledge.known(null);
    decision.withdraw();
    takeBack.changesOf(decision, now);
    events.became(decision, on, now);
    rules.hold();
  }
}
