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

  /** What was changed without a decision: names, teams, and teams that areas would go back to. */
  private static final String TEAMS_FOLLOWED =
      """
      select exists (
        select from team_name where decision = :decision and not upper_inf(known))
      or exists (
        select from team where (founded_by = :decision or ended_by = :decision)
          and known_from > :decided)
      or exists (
        select from team into_it join team other on other.merged_into = into_it.id
        where into_it.founded_by = :decision and other.ended_by is distinct from :decision)
      or exists (
        select from assignment taken join team t on t.id = taken.team
        where taken.superseded_by = :decision and t.ended_by is distinct from :decision
          and not taken.valid <@ daterange(t.founded_on, t.ended_on))
      """;

  private final Today today;
  private final KnowledgeClock knowledge;
  private final EntityManager entities;
  private final TakeBack takeBack;
  private final DecisionEvents events;
  private final DeferredRules rules;

  @Inject
  WithdrawDecision(
      Today today,
      KnowledgeClock knowledge,
      EntityManager entities,
      TakeBack takeBack,
      DecisionEvents events,
      DeferredRules rules) {
    this.today = today;
    this.knowledge = knowledge;
    this.entities = entities;
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
    if (isFollowed(decision) || areTeamsFollowed(decision)) {
      throw NotWithdrawable.followed();
    }
    Knowledge now = knowledge.known(null);
    decision.withdraw();
    takeBack.changesOf(decision, now);
    events.became(decision, on, now);
    rules.hold();
  }

  private boolean isFollowed(Decision decision) {
    return (boolean)
        entities
            .createNativeQuery(FOLLOWED, Boolean.class)
            .setParameter("decision", decision.id())
            .setParameter("municipality", decision.municipality())
            .getSingleResult();
  }

  private boolean areTeamsFollowed(Decision decision) {
    return (boolean)
        entities
            .createNativeQuery(TEAMS_FOLLOWED, Boolean.class)
            .setParameter("decision", decision.id())
            .setParameter("decided", decision.knownFrom())
            .getSingleResult();
  }
}
