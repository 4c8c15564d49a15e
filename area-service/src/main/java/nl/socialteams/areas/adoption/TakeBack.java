// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.neighbourhood.NeighbourhoodEvents;
import nl.socialteams.areas.team.TeamChanges;
import nl.socialteams.knowntime.Knowledge;

/**
 * Makes known again what a decision had superseded, and known no longer what it had put in its
 * place. That it once was decided stays in the history.
 */
@ApplicationScoped
class TakeBack {
  private static final String FORGET_AREAS =
      "update assignment set known = tstzrange(lower(known), :now), superseded_by = :decision"
          + " where upper_inf(known) and (decision = :decision or ended_by = :decision)";
  private static final String RESTORE_AREAS =
      """
      insert into assignment (id, municipality, neighbourhood, part, team, decision, valid, known,
        asserted, ended_by)
      select gen_random_uuid(), municipality, neighbourhood, part, team, decision, valid,
        tstzrange(:now, null), false, ended_by
      from assignment where superseded_by = :decision and upper(known) = :decided
        and decision <> :decision
      """;
  private static final String FORGET_NAMES =
      "update team_name set known = tstzrange(lower(known), :now), superseded_by = :decision"
          + " where upper_inf(known) and decision = :decision"
          + " and team in (select team from team_name where superseded_by = :decision)";
  private static final String RESTORE_NAMES =
      """
      insert into team_name (id, municipality, team, name, valid, known, asserted, decision)
      select gen_random_uuid(), municipality, team, name, valid, tstzrange(:now, null), false,
        decision
      from team_name where superseded_by = :decision and upper(known) = :decided
      """;
  private static final String CHANGED_AREAS =
      "select distinct neighbourhood from assignment where decision = :decision"
          + " or ended_by = :decision or superseded_by = :decision";

  private final EntityManager entities;
  private final NeighbourhoodEvents neighbourhoods;
  private final TeamChanges teams;

  @Inject
  TakeBack(EntityManager entities, NeighbourhoodEvents neighbourhoods, TeamChanges teams) {
    this.entities = entities;
    this.neighbourhoods = neighbourhoods;
    this.teams = teams;
  }

  void changesOf(Decision decision, Knowledge now) {
    UUID id = decision.id();
    Instant decided = decision.knownFrom();
    run(FORGET_AREAS, id, now);
    run(FORGET_NAMES, id, now);
    restore(RESTORE_NAMES, id, decided, now);
    teams.takeBack(id, decided, now);
    restore(RESTORE_AREAS, id, decided, now);
    changedAreas(id).forEach(neighbourhoods::changed);
  }

  private void run(String sql, UUID decision, Knowledge now) {
    entities
        .createNativeQuery(sql)
        .setParameter("decision", decision)
        .setParameter("now", now.from())
        .executeUpdate();
  }

  private void restore(String sql, UUID decision, Instant decided, Knowledge now) {
    entities
        .createNativeQuery(sql)
        .setParameter("decision", decision)
        .setParameter("decided", decided)
        .setParameter("now", now.from())
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<String> changedAreas(UUID decision) {
    return entities
        .createNativeQuery(CHANGED_AREAS, String.class)
        .setParameter("decision", decision)
        .getResultList();
  }
}
