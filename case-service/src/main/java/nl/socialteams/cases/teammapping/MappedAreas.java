// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cases.ReadOnce;
import nl.socialteams.knowntime.Days;

/** Reads the copy of neighbourhoods. */
@ApplicationScoped
public class MappedAreas {
  private final EntityManager entities;
  private final ReadOnce once;

  @Inject
  MappedAreas(EntityManager entities, ReadOnce once) {
    this.entities = entities;
    this.once = once;
  }

  public boolean knows(String municipality, String neighbourhood) {
    return once.answer(
        "knows", List.of(municipality, neighbourhood), () -> isThere(municipality, neighbourhood));
  }

  private boolean isThere(String municipality, String neighbourhood) {
    String sql =
        "select exists (select from mapped_neighbourhood"
            + " where code = :code and municipality = :municipality)";
    // with a class for its result, Hibernate keeps each call's plan as another one
    return (boolean)
        entities
            .createNativeQuery(sql)
            .setParameter("code", neighbourhood)
            .setParameter("municipality", municipality)
            .getSingleResult();
  }

  public List<MappedPart> parts(String neighbourhood) {
    return entities
        .createNativeQuery(
            "select id, name from mapped_part where neighbourhood = :code order by name",
            Tuple.class)
        .setParameter("code", neighbourhood)
        .getResultList()
        .stream()
        .map(row -> part((Tuple) row))
        .toList();
  }

  /** The assignments that hold on a day, as they are known now. */
  List<MappedAssignment> assignments(String neighbourhood, LocalDate day) {
    return once.answer("assignments", neighbourhood, () -> assignments(neighbourhood)).stream()
        .filter(assigned -> assigned.holdsOn(day))
        .toList();
  }

  private List<MappedAssignment> assignments(String neighbourhood) {
    return entities
        .createNativeQuery(
            "select part, team, lower(valid), upper(valid) from mapped_assignment"
                + " where neighbourhood = :code and upper_inf(known) and not isempty(valid)"
                + " order by part",
            Tuple.class)
        .setParameter("code", neighbourhood)
        .getResultList()
        .stream()
        .map(row -> assignment((Tuple) row))
        .toList();
  }

  private static MappedPart part(Tuple row) {
    return new MappedPart(row.get(0, UUID.class), row.get(1, String.class));
  }

  private static MappedAssignment assignment(Tuple row) {
    return new MappedAssignment(
        row.get(0, UUID.class), row.get(1, UUID.class), Days.of(row.get(2)), Days.of(row.get(3)));
  }
}
