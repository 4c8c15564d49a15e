// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decision.DecisionRepository;
import nl.socialteams.knowntime.Days;

/** Reads which decisions, taken before, come after a day. */
@ApplicationScoped
class TakenDecisions {
  private static final String RELEASED =
      "select r.neighbourhood, r.part, min(d.in_force_from) from released_area r"
          + " join decision d on d.id = r.decision where d.municipality = :municipality"
          + " and d.in_force_from > :day and d.status in ('DECIDED', 'IN_FORCE')"
          + " group by r.neighbourhood, r.part";

  private final EntityManager entities;
  private final DecisionRepository decisions;

  @Inject
  TakenDecisions(EntityManager entities, DecisionRepository decisions) {
    this.entities = entities;
    this.decisions = decisions;
  }

  LaterDecisions after(String municipality, LocalDate day) {
    LocalDate whole =
        decisions.wholeAfter(municipality, day).stream()
            .map(Decision::inForceFrom)
            .findFirst()
            .orElse(null);
    return new LaterDecisions(whole, released(municipality, day));
  }

  private Map<Area, LocalDate> released(String municipality, LocalDate day) {
    List<?> rows =
        entities
            .createNativeQuery(RELEASED, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("day", day)
            .getResultList();
    Map<Area, LocalDate> released = new HashMap<>();
    for (Object row : rows) {
      Tuple area = (Tuple) row;
      released.put(
          new Area(area.get(0, String.class), area.get(1, UUID.class)), Days.of(area.get(2)));
    }
    return released;
  }
}
