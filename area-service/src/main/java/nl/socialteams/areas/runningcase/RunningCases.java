// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.runningcase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.areas.assignment.Area;

/** Counts running cases by area and team. */
@ApplicationScoped
public class RunningCases {
  private static final String COUNTED =
      "select neighbourhood, part, team, count(*) from running_case"
          + " where municipality = :municipality and runs group by neighbourhood, part, team";

  private final EntityManager entities;

  @Inject
  RunningCases(EntityManager entities) {
    this.entities = entities;
  }

  public List<CasesInArea> of(String municipality) {
    return entities
        .createNativeQuery(COUNTED, Tuple.class)
        .setParameter("municipality", municipality)
        .getResultList()
        .stream()
        .map(row -> counted((Tuple) row))
        .toList();
  }

  private static CasesInArea counted(Tuple row) {
    return new CasesInArea(
        new Area(row.get(0, String.class), row.get(1, UUID.class)),
        row.get(2, UUID.class),
        row.get(3, Number.class).intValue());
  }
}
