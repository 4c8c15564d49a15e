// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@Tag("R13")
class HoldMomentTest {
  /** The driver prepares a statement at the fifth time, PostgreSQL weighs another five. */
  private static final int OFTEN = 20;

  @Inject Asking asking;

  @Test
  void a_question_is_planned_for_what_it_asks_however_often_it_was_asked() {
    assertThat(asking.plansForAnything()).isZero();
  }

  /** As a report asks. */
  @ApplicationScoped
  static class Asking {
    private static final String QUESTION =
        "select count(*) from registration_fact where registered_on between :from and :until";
    private static final String PLANS =
        """
        select sum(generic_plans) from pg_prepared_statements
        where statement like 'select count(*) from registration_fact%'
        """;

    @Inject EntityManager entities;

    @Transactional
    @OfOneMoment
    Long plansForAnything() {
      for (int year = 2000; year < 2000 + OFTEN; year++) {
        entities
            .createNativeQuery(QUESTION, Long.class)
            .setParameter("from", LocalDate.of(year, 1, 1))
            .setParameter("until", LocalDate.of(year, 12, 31))
            .getSingleResult();
      }
      return (Long) entities.createNativeQuery(PLANS, Long.class).getSingleResult();
    }
  }
}
