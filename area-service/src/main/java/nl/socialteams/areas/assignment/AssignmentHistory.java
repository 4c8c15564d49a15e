// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.contracts.area.AreaAssignment;
import nl.socialteams.knowntime.Days;
import nl.socialteams.knowntime.HistoryOutOfOrder;
import nl.socialteams.knowntime.Knowledge;

/** Adds to the history of assignments; nothing that was known is changed. */
@ApplicationScoped
public class AssignmentHistory {
  private final EntityManager entities;

  @Inject
  AssignmentHistory(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * From a day on the team serves the area.
   *
   * @param until first day on which it no longer does; null until further notice
   */
  public void begin(
      String municipality,
      Area area,
      UUID team,
      UUID decision,
      LocalDate from,
      LocalDate until,
      Knowledge known) {
    insert(
        municipality,
        new AssignedArea(
            UuidCreator.getTimeOrderedEpoch(),
            area.neighbourhood(),
            area.part(),
            team,
            decision,
            from,
            until),
        null,
        known);
  }

  /**
   * From a day on the assignment no longer holds; what held before that day stays.
   *
   * @param by the decision that ends it
   */
  public void end(
      String municipality, AssignedArea assigned, LocalDate day, UUID by, Knowledge known) {
    supersede(assigned, by, known);
    if (assigned.validFrom().isBefore(day)) {
      AssignedArea shortened =
          new AssignedArea(
              UuidCreator.getTimeOrderedEpoch(),
              assigned.neighbourhood(),
              assigned.part(),
              assigned.team(),
              assigned.decision(),
              assigned.validFrom(),
              day);
      insert(municipality, shortened, by, known);
    }
  }

  private void supersede(AssignedArea assigned, UUID by, Knowledge known) {
    int superseded =
        entities
            .createNativeQuery(
                "update assignment set known = tstzrange(lower(known), :from),"
                    + " superseded_by = cast(:by as uuid)"
                    + " where id = :id and upper_inf(known) and lower(known) < :from")
            .setParameter("id", assigned.id())
            .setParameter("by", by)
            .setParameter("from", known.from())
            .executeUpdate();
    if (superseded == 0) {
      throw new HistoryOutOfOrder();
    }
  }

  private void insert(String municipality, AssignedArea assigned, UUID endedBy, Knowledge known) {
    entities
        .createNativeQuery(
            "insert into assignment (id, municipality, neighbourhood, part, team, decision,"
                + " valid, known, asserted, ended_by)"
                + " values (:id, :municipality, :neighbourhood, cast(:part as uuid), :team,"
                + " :decision, daterange(cast(:from as date), cast(:until as date)),"
                + " tstzrange(:known, null), :asserted, cast(:endedBy as uuid))")
        .setParameter("id", assigned.id())
        .setParameter("municipality", municipality)
        .setParameter("neighbourhood", assigned.neighbourhood())
        .setParameter("part", assigned.part())
        .setParameter("team", assigned.team())
        .setParameter("decision", assigned.decision())
        .setParameter("from", assigned.validFrom())
        .setParameter("until", assigned.validUntil())
        .setParameter("known", known.from())
        .setParameter("asserted", known.asserted())
        .setParameter("endedBy", endedBy)
        .executeUpdate();
  }

  /** Everything that was ever known of a neighbourhood, for its event. */
  public List<AreaAssignment> of(String neighbourhood) {
    return entities
        .createNativeQuery(
            "select id, team, part, decision, lower(valid) as valid_from,"
                + " upper(valid) as valid_until, lower(known) as known_from,"
                + " upper(known) as known_until, asserted from assignment"
                + " where neighbourhood = :neighbourhood order by lower(known), id",
            Tuple.class)
        .setParameter("neighbourhood", neighbourhood)
        .getResultList()
        .stream()
        .map(row -> told((Tuple) row))
        .toList();
  }

  private static AreaAssignment told(Tuple row) {
    return new AreaAssignment(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, UUID.class),
        row.get(3, UUID.class),
        Days.of(row.get(4)),
        Days.of(row.get(5)),
        row.get(6, Instant.class),
        row.get(7, Instant.class),
        row.get(8, Boolean.class));
  }
}
