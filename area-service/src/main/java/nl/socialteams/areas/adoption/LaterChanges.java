// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.areas.decision.Decision;

/**
 * Finds what was decided or changed after a decision and rests on it: on its areas, or on its
 * teams. What has to do with others does not stand in the way of taking it back.
 */
@ApplicationScoped
class LaterChanges {

  /** What would be known again, and the decisions that were taken after this one. */
  private static final String RESTORED_AND_LATER =
      """
      with own as (select * from decision where id = :decision),
      restored as (
        select a.* from assignment a, own
        where a.superseded_by = own.id and upper(a.known) = own.known_from
          and a.decision <> own.id),
      later as (
        select d.* from own join decision_status mine
            on mine.decision = own.id and mine.status = 'DECIDED'
          join decision_status other on other.status = 'DECIDED' and other.id > mine.id
          join decision d on d.id = other.decision and d.status <> 'WITHDRAWN'
            and d.municipality = own.municipality)
      """;

  /**
   * What it did to areas was changed; or what would hold again is another team's by now, or was
   * taken from its team by a later decision; or an area was given only until this decision.
   */
  private static final String AREAS =
      RESTORED_AND_LATER
          + """
          select exists (
            select from assignment where (decision = :decision or ended_by = :decision)
              and not upper_inf(known))
          or exists (
            select from restored r join assignment a on a.neighbourhood = r.neighbourhood
              and a.part is not distinct from r.part and a.valid && r.valid
            where upper_inf(a.known) and a.decision <> :decision
              and a.ended_by is distinct from :decision)
          or exists (
            select from restored r join released_area taken
              on taken.neighbourhood = r.neighbourhood and taken.part is not distinct from r.part
            join later on later.id = taken.decision
              and r.valid && daterange(later.in_force_from, null))
          or exists (
            select from restored r join later on later.reach = 'WHOLE_MUNICIPALITY'
              and r.valid && daterange(later.in_force_from, null))
          or exists (
            select from later join assignment a on a.decision = later.id and upper_inf(a.known)
            join own on upper(a.valid) = own.in_force_from
            where own.reach = 'WHOLE_MUNICIPALITY' or exists (
              select from assignment mine where mine.decision = own.id
                and mine.neighbourhood = a.neighbourhood
                and mine.part is not distinct from a.part)
            or exists (
              select from released_area mine where mine.decision = own.id
                and mine.neighbourhood = a.neighbourhood
                and mine.part is not distinct from a.part))
          """;

  /**
   * A team that it founded, ended or renamed was changed since, goes by another decision or serves
   * an area; or areas would go back to a team that is no more; or a name would be borne twice.
   */
  private static final String TEAMS =
      RESTORED_AND_LATER
          + """
          select exists (
            select from team_name where decision = :decision and not upper_inf(known))
          or exists (
            select from team, own where (founded_by = own.id or ended_by = own.id)
              and team.known_from > own.known_from)
          or exists (
            select from team into_it join team other on other.merged_into = into_it.id
            where into_it.founded_by = :decision and other.ended_by is distinct from :decision)
          or exists (
            select from team t join assignment a on a.team = t.id and upper_inf(a.known)
            where t.founded_by = :decision and a.decision <> :decision)
          or exists (
            select from restored r join team t on t.id = r.team
            where t.ended_by is distinct from :decision
              and not r.valid <@ daterange(t.founded_on, t.ended_on))
          or exists (
            select from own, team_name before join team t on t.id = before.team
            join team_name other on other.municipality = before.municipality
              and other.team <> before.team and lower(other.name) = lower(before.name)
              and upper_inf(other.known)
            where (before.superseded_by = own.id or t.ended_by = own.id and upper_inf(before.known))
              and other.decision is distinct from own.id and lower(other.known) > own.known_from
              and other.valid && before.valid
              and other.valid && daterange(own.in_force_from, null))
          """;

  private final EntityManager entities;

  @Inject
  LaterChanges(EntityManager entities) {
    this.entities = entities;
  }

  boolean restOn(Decision decision) {
    return says(AREAS, decision) || says(TEAMS, decision);
  }

  private boolean says(String sql, Decision decision) {
    return (boolean)
        entities
            .createNativeQuery(sql, Boolean.class)
            .setParameter("decision", decision.id())
            .getSingleResult();
  }
}
