// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.caseoverview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.tailormadeplan.TailorMadeApi;
import nl.socialteams.problem.Language;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.Tokens;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C17")
class PlansOfOverviewTest {
  /** The driver prepares a statement at the fifth time, PostgreSQL weighs another five. */
  private static final int OFTEN = 12;

  @Inject Screen screen;

  @BeforeAll
  void teams_and_code_lists_are_known() {
    TailorMadeApi.arrives();
  }

  @Test
  void a_case_that_was_opened_often_is_planned_no_more() {
    UUID caseId = UUID.fromString(TailorMadeApi.registered().getString("caseId"));

    Plans plans = screen.opens(caseId);

    assertThat(plans.kept()).hasSizeGreaterThan(10);
    assertThat(plans.anew()).isEmpty();
  }

  /**
   * Of which statements PostgreSQL took the plan that it had, and which it planned for what was
   * asked.
   */
  record Plans(List<String> kept, List<String> anew) {}

  /** A team member's. */
  @ApplicationScoped
  static class Screen {
    @Inject CurrentIdentityAssociation identities;
    @Inject Opening opening;

    @ActivateRequestContext
    Plans opens(UUID caseId) {
      identities.setIdentity(
          QuarkusSecurityIdentity.builder()
              .setPrincipal(new QuarkusPrincipal("team-member"))
              .addRoles(Set.of(CaseRights.READ, "case-files:write"))
              .addCredential(new AccessTokenCredential(Tokens.of("team-member")))
              .build());
      return opening.timeAndAgain(caseId);
    }
  }

  /** On one connection. */
  @ApplicationScoped
  static class Opening {
    private static final String STATEMENTS =
        "select name || ': ' || statement, %s from pg_prepared_statements";

    @Inject ShowOverview showOverview;
    @Inject EntityManager entities;

    @Transactional
    Plans timeAndAgain(UUID caseId) {
      CaseFile caseFile = entities.find(CaseFile.class, caseId);
      open(caseFile);
      Map<String, Long> kept = planned("generic_plans");
      Map<String, Long> anew = planned("custom_plans");
      open(caseFile);
      return new Plans(since(kept, "generic_plans"), since(anew, "custom_plans"));
    }

    private void open(CaseFile caseFile) {
      for (int opened = 0; opened < OFTEN; opened++) {
        showOverview.show(caseFile, Language.NL);
      }
    }

    private List<String> since(Map<String, Long> before, String how) {
      Map<String, Long> planned = planned(how);
      planned.entrySet().removeAll(before.entrySet());
      return List.copyOf(planned.keySet());
    }

    private Map<String, Long> planned(String how) {
      List<?> rows =
          entities.createNativeQuery(STATEMENTS.formatted(how), Tuple.class).getResultList();
      return rows.stream()
          .map(Tuple.class::cast)
          .collect(toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
    }
  }
}
