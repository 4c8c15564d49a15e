// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
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
  private final KeptCounts counts;

  @Inject
  FactReader(EntityManager entities, KeptCounts counts) {
    this.entities = entities;
    this.counts = counts;
  }

  /** With one quantity. */
  public List<Fact> read(String statement, FactQuestion asked) {
    return read(statement, asked, 1);
  }

  /**
   * @param quantities how many of the last columns are quantities
   */
  public List<Fact> read(String statement, FactQuestion asked, int quantities) {
    return counts.of(
        asked.projection(),
        asked.municipality(),
        List.of(statement, quantities, asked),
        () -> count(statement, asked, quantities));
  }

  private List<Fact> count(String statement, FactQuestion asked, int quantities) {
    Alike alike = new Alike();
    return rows(new FactStatement(statement).of(asked.needed()), asked)
        .map(row -> fact(row, quantities, alike))
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

  private static Fact fact(Tuple row, int quantities, Alike alike) {
    Object[] values = row.toArray();
    int count = values.length - quantities - 1;
    LocalDateTime month = (LocalDateTime) values[3];
    return new Fact(
        alike.one(new Place((String) values[0], (UUID) values[1], (UUID) values[2])),
        month == null ? null : alike.one(YearMonth.from(month)),
        alike.one(texts(values, count)),
        ((Number) values[count]).longValue(),
        alike.one(amounts(values, count + 1)));
  }

  private static List<String> texts(Object[] values, int end) {
    return List.of(Arrays.copyOfRange(values, PLACE_AND_MONTH, end, String[].class));
  }

  private static List<BigDecimal> amounts(Object[] values, int begin) {
    return Fact.kept(
        Arrays.asList(Arrays.copyOfRange(values, begin, values.length, BigDecimal[].class)));
  }
}
