// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.reporting.table.KeptCounts;

/** Counts by the keys of a grouping. */
@ApplicationScoped
class CountRegistrations {
  /** Later than anything that is known. */
  private static final Instant NOW_AND_LATER = Instant.parse("9999-12-31T00:00:00Z");

  private final EntityManager entities;
  private final KeptCounts kept;

  @Inject
  CountRegistrations(EntityManager entities, KeptCounts kept) {
    this.entities = entities;
    this.kept = kept;
  }

  Map<String, Counts> byKey(int projection, RegistrationsQuestion asked) {
    Map<String, Counts> counts = new HashMap<>();
    kept.of(projection, asked.municipality(), asked, () -> count(projection, asked))
        .forEach(each -> counts.merge(each.key(), each.counts(), Counts::plus));
    return counts;
  }

  private List<Keyed> count(int projection, RegistrationsQuestion asked) {
    Stream<Keyed> inside =
        rows(CountStatements.inside(asked.by()), projection, asked)
            .map(row -> new Keyed(row.get(0, String.class), inside(row)));
    Stream<Keyed> outside =
        rows(CountStatements.outside(asked.by()), projection, asked)
            .map(row -> new Keyed(row.get(0, String.class), outside(row)));
    return Stream.concat(inside, outside).toList();
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

  @SuppressWarnings("unchecked")
  private Stream<Tuple> rows(String statement, int projection, RegistrationsQuestion asked) {
    return entities
        .createNativeQuery(statement, Tuple.class)
        .setParameter("projection", projection)
        .setParameter("municipality", asked.municipality())
        .setParameter("from", asked.period().from())
        .setParameter("until", asked.period().until())
        .setParameter("known", Objects.requireNonNullElse(asked.knownAt(), NOW_AND_LATER))
        .getResultList()
        .stream();
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

  private record Keyed(String key, Counts counts) {}
}
