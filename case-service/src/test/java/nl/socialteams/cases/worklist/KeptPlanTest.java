// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@Tag("C17")
class KeptPlanTest {
  /** The driver prepares a statement at the fifth time. */
  private static final int OFTEN = 20;

  @Inject Asking asking;

  @Test
  void a_page_is_found_by_one_plan_however_often_it_is_asked() {
    Plans plans = asking.plans();

    assertThat(plans.kept()).isPositive();
    assertThat(plans.anew()).isZero();
  }

  /** How often PostgreSQL planned what was asked, and how often it took the plan that it had. */
  record Plans(long anew, long kept) {}

  /** As the work list asks, on one connection. */
  @ApplicationScoped
  static class Asking {
    private static final String PLANS =
        """
        select cast(sum(custom_plans) as bigint), cast(sum(generic_plans) as bigint)
        from pg_prepared_statements where statement like 'select id, opened_on from (%'
        """;
    private static final WantedWork ALL =
        new WantedWork("GM0935", null, false, false, null, null, null, null);

    @Inject FindWork findWork;
    @Inject EntityManager entities;

    @Transactional
    @ActivateRequestContext
    Plans plans() {
      for (int asked = 0; asked < OFTEN; asked++) {
        findWork.page(ALL, Cursor.START, 25);
      }
      return (Plans) entities.createNativeQuery(PLANS, Plans.class).getSingleResult();
    }
  }
}
