// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Counts by the keys of a grouping. */
@ApplicationScoped
class CountRegistrations {
  /** Later than anything that is known. */
  private static final Instant NOW_AND_LATER = Instant.parse("9999-12-31T00:00:00Z");

  private final EntityManager entities;

  @Inject
  CountRegistrations(EntityManager entities) {
    this.entities = entities;
  }

  Map<String, Counts> byKey(int projection, RegistrationsQuestion asked) {
    Map<String, Counts> counts = new HashMap<>();
    for (Tuple row : rows(CountStatements.inside(asked.by()), projection, asked)) {
      counts.merge(row.get(0, String.class), inside(row), Counts::plus);
    }
    for (Tuple row : rows(CountStatements.outside(asked.by()), projection, asked)) {
      counts.merge(row.get(0, String.class), outside(row), Counts::plus);
    }
    return counts;
  }

  /**
   * Of the whole period. Everything is under one key; only what runs is in many months, and counts
   * as it is at the end of the last.
   *
   * @param byKey what was counted by the keys of the question
   */
  static Counts inTotal(RegistrationsQuestion asked, Map<String, Counts> byKey) {
    Counts all = byKey.values().stream().reduce(Counts.NONE, Counts::plus);
    if (asked.by() != Grouping.MONTH) {
      return all;
    }
    String last = asked.period().months().getLast().toString();
    return all.running(byKey.getOrDefault(last, Counts.NONE).running());
  }

  private List<Tuple> rows(String statement, int projection, RegistrationsQuestion asked) {
    return entities
        .createNativeQuery(statement, Tuple.class)
        .setParameter("projection", projection)
        .setParameter("municipality", asked.municipality())
        .setParameter("from", asked.period().from())
        .setParameter("until", asked.period().until())
        .setParameter("known", Objects.requireNonNullElse(asked.knownAt(), NOW_AND_LATER))
        .getResultList();
  }

  private static Counts inside(Tuple row) {
    return new Counts(
        number(row, 1), number(row, 2), 0, number(row, 3), number(row, 4), number(row, 5));
  }

  private static Counts outside(Tuple row) {
    return new Counts(0, 0, number(row, 1), 0, 0, 0);
  }

  private static int number(Tuple row, int at) {
    return row.get(at, Number.class).intValue();
  }
}
