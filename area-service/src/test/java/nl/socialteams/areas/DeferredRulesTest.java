// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.areas.composition.Composition;
import nl.socialteams.problem.ProblemAnswers;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class DeferredRulesTest {
  @Inject EntityManager entities;
  @Inject DeferredRules rules;
  @Inject ProblemAnswers answers;

  @Test
  @Tag("A7")
  void a_team_that_its_members_outlive_is_refused_before_the_end_of_the_transaction() {
    AreaApi.maastricht("BU09350205");
    Composition.standardLists();
    String team = AreaApi.team("Proeftuin", "2013-01-01");
    Map<String, Object> terms = Composition.terms(Composition.organisation("MEE"));
    Composition.join(team, Composition.worker("Ank", "Verzonnen"), "2013-01-01", terms)
        .statusCode(201);

    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> end(team)))
        .isInstanceOfSatisfying(
            ConstraintViolationException.class,
            broken ->
                assertThat(answers.codeOfConstraint(broken.getConstraintName()))
                    .isEqualTo("membership-outside-team-life"));
  }

  private void end(String team) {
    entities
        .createNativeQuery("update team set ended_on = '2014-01-01' where id = :team")
        .setParameter("team", UUID.fromString(team))
        .executeUpdate();
    rules.hold();
  }
}
