// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A set is one parameter, whatever its size: Hibernate makes its statement once. */
@ServiceTest
class AmongTest {
  private static final String ANY = "from CaseFile c where " + Among.any("c.id", "ids");
  private static final String NONE = "from CaseFile c where " + Among.none("c.id", "ids");

  @Inject EntityManager entities;

  private Statistics statistics;

  @BeforeEach
  void statements_are_counted() {
    statistics = entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
  }

  @AfterEach
  void and_no_longer() {
    statistics.setStatisticsEnabled(false);
  }

  @Test
  void the_statement_of_any_is_kept_whatever_the_size_of_the_set() {
    assertThat(keptAfterTheFirst(ANY)).isEqualTo(2);
  }

  @Test
  void so_is_that_of_none() {
    assertThat(keptAfterTheFirst(NONE)).isEqualTo(2);
  }

  /** Why there is {@link Among}: the day on which this fails, it can go. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "from CaseFile c where c.id in :ids",
        "from CaseFile c where cast(sql('? = any(?)', c.id, :ids) as Boolean) = true"
      })
  void of_a_list_hibernate_keeps_none(String statement) {
    assertThat(keptAfterTheFirst(statement)).isZero();
  }

  /**
   * How often Hibernate found SQL that it had made, in two calls after a first one. It counts what
   * it understood of HQL too, and finds that each time.
   */
  private long keptAfterTheFirst(String statement) {
    ask(statement, 1);
    long before = statistics.getQueryPlanCacheHitCount();
    ask(statement, 2);
    ask(statement, 3);
    return statistics.getQueryPlanCacheHitCount() - before - 2;
  }

  private void ask(String statement, int size) {
    UUID[] ids = Stream.generate(UUID::randomUUID).limit(size).toArray(UUID[]::new);
    Object set = statement.contains(" in ") ? List.of(ids) : ids;
    QuarkusTransaction.requiringNew()
        .run(() -> entities.createQuery(statement).setParameter("ids", set).getResultList());
  }
}
