// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.knowntime.Days;
import nl.socialteams.knowntime.Today;

/** Reads what is to be done in cases, the first term first. */
@ApplicationScoped
public class WorkOfCases {
  private final EntityManager entities;
  private final Today today;

  @Inject
  WorkOfCases(EntityManager entities, Today today) {
    this.entities = entities;
    this.today = today;
  }

  /** By case; a case without work is not there. */
  public Map<UUID, List<WorkView>> of(Collection<UUID> cases) {
    if (cases.isEmpty()) {
      return Map.of();
    }
    return rows("any (cast(:cases as uuid[]))", cases.toArray(UUID[]::new))
        .collect(
            Collectors.groupingBy(
                row -> row.get(0, UUID.class),
                Collectors.mapping(this::view, Collectors.toList())));
  }

  /** PostgreSQL keeps one plan for a single case, and would plan a short array at every call. */
  public List<WorkView> of(UUID caseId) {
    return rows(":cases", caseId).map(this::view).toList();
  }

  private Stream<Tuple> rows(String which, Object cases) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select case_id, reason, thing, due_on from case_work where case_id = "
                    + which
                    + " order by due_on nulls last, reason, thing",
                Tuple.class)
            .setParameter("cases", cases)
            .getResultList();
    return rows.stream().map(Tuple.class::cast);
  }

  private WorkView view(Tuple row) {
    LocalDate due = Days.of(row.get(3));
    return new WorkView(
        WorkReason.valueOf(row.get(1, String.class)),
        row.get(2, UUID.class),
        due,
        due != null && due.isBefore(today.date()));
  }
}
