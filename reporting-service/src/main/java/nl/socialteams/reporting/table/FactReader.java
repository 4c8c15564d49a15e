// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

/**
 * Reads the facts of a table by one statement. Its columns are neighbourhood, part, team, month (as
 * {@link FactStatement} says, so that no more groups are made than are asked for), the values of
 * the dimensions, the count, and the quantities; it is given {@code :projection}, {@code
 * :municipality} and what it names of {@code :from}, {@code :until}, {@code :day} and {@code
 * :known}.
 */
@ApplicationScoped
public class FactReader {
  private static final int PLACE_AND_MONTH = 4;

  private final EntityManager entities;

  @Inject
  FactReader(EntityManager entities) {
    this.entities = entities;
  }

  /** With one quantity. */
  public List<Fact> read(String statement, FactQuestion asked) {
    return read(statement, asked, 1);
  }

  /**
   * @param quantities how many of the last columns are quantities
   */
  public List<Fact> read(String statement, FactQuestion asked, int quantities) {
    return rows(new FactStatement(statement).of(asked.needed()), asked)
        .map(row -> fact(row, quantities))
        .toList();
  }

  /** For what does not have the form of facts. */
  @SuppressWarnings("unchecked")
  public Stream<Tuple> rows(String statement, FactQuestion asked) {
    Query query =
        entities
            .createNativeQuery(statement, Tuple.class)
            .setParameter("projection", asked.projection())
            .setParameter("municipality", asked.municipality());
    set(query, statement, "from", asked.from());
    set(query, statement, "until", asked.until());
    set(query, statement, "day", asked.on());
    set(query, statement, "known", asked.known());
    return ((List<Tuple>) query.getResultList()).stream();
  }

  private static void set(Query query, String statement, String name, Object value) {
    if (statement.contains(":" + name)) {
      query.setParameter(name, value);
    }
  }

  private static Fact fact(Tuple row, int quantities) {
    int count = row.toArray().length - quantities - 1;
    List<String> dimensions = new ArrayList<>();
    for (int at = PLACE_AND_MONTH; at < count; at++) {
      dimensions.add(row.get(at, String.class));
    }
    List<BigDecimal> measured = new ArrayList<>();
    for (int at = count + 1; at <= count + quantities; at++) {
      measured.add(row.get(at, BigDecimal.class));
    }
    LocalDateTime month = row.get(3, LocalDateTime.class);
    return new Fact(
        new Place(row.get(0, String.class), row.get(1, UUID.class), row.get(2, UUID.class)),
        month == null ? null : YearMonth.from(month),
        dimensions,
        row.get(count, Number.class).longValue(),
        measured);
  }
}
