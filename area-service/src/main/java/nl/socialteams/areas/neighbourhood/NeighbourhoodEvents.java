// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.areas.assignment.AssignmentHistory;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.NeighbourhoodChange;
import nl.socialteams.contracts.area.NeighbourhoodPart;
import nl.socialteams.contracts.area.NeighbourhoodState;
import nl.socialteams.contracts.area.NeighbourhoodYear;

/** Tells other services all about a neighbourhood: its years, its parts and who served it when. */
@ApplicationScoped
public class NeighbourhoodEvents {
  private final EntityManager entities;
  private final NeighbourhoodRepository neighbourhoods;
  private final AssignmentHistory assignments;
  private final AreaOutbox outbox;

  @Inject
  NeighbourhoodEvents(
      EntityManager entities,
      NeighbourhoodRepository neighbourhoods,
      AssignmentHistory assignments,
      AreaOutbox outbox) {
    this.entities = entities;
    this.neighbourhoods = neighbourhoods;
    this.assignments = assignments;
    this.outbox = outbox;
  }

  /** Publishes the whole state under the next version. */
  public void changed(String code) {
    Tuple next =
        (Tuple)
            entities
                .createNativeQuery(
                    "update neighbourhood set version = version + 1 where code = :code"
                        + " returning municipality, version",
                    Tuple.class)
                .setParameter("code", code)
                .getSingleResult();
    outbox.publish(
        AreaEvents.NEIGHBOURHOOD_CHANGED,
        code,
        new NeighbourhoodState(
            code,
            next.get(0, String.class),
            next.get(1, Long.class),
            years(code),
            parts(code),
            assignments.of(code),
            changes(code)));
  }

  private List<NeighbourhoodChange> changes(String code) {
    return entities
        .createNativeQuery(
            "select from_year, from_code, to_year, to_code, kind from neighbourhood_change"
                + " where from_code = :code or to_code = :code"
                + " order by from_year, to_year, from_code, to_code",
            Tuple.class)
        .setParameter("code", code)
        .getResultList()
        .stream()
        .map(row -> change((Tuple) row))
        .toList();
  }

  private static NeighbourhoodChange change(Tuple row) {
    return new NeighbourhoodChange(
        row.get(0, Number.class).intValue(),
        row.get(1, String.class),
        row.get(2, Number.class).intValue(),
        row.get(3, String.class),
        row.get(4, String.class));
  }

  private List<NeighbourhoodPart> parts(String code) {
    return neighbourhoods.parts(code).stream()
        .map(part -> new NeighbourhoodPart(part.partId(), part.name()))
        .toList();
  }

  private List<NeighbourhoodYear> years(String code) {
    return entities
        .createNativeQuery(
            "select year, name, district_code, district_name, inhabitants"
                + " from neighbourhood_year where neighbourhood = :code order by year",
            Tuple.class)
        .setParameter("code", code)
        .getResultList()
        .stream()
        .map(row -> year((Tuple) row))
        .toList();
  }

  private static NeighbourhoodYear year(Tuple row) {
    Number inhabitants = row.get(4, Number.class);
    return new NeighbourhoodYear(
        row.get(0, Number.class).intValue(),
        row.get(1, String.class),
        row.get(2, String.class),
        row.get(3, String.class),
        inhabitants == null ? null : inhabitants.intValue());
  }
}
