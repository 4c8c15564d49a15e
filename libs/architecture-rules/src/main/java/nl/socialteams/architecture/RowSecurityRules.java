// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.architecture;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** What a service with row security keeps to. */
public final class RowSecurityRules {
  private static final String RS = "jakarta.ws.rs.";
  private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private RowSecurityRules() {}

  /** Outside a transaction nobody is known to the database, and there are no rows. */
  @ArchTest
  static final ArchRule every_operation_runs_in_a_transaction =
      methods()
          .that(areOperations())
          .should()
          .beAnnotatedWith(TRANSACTIONAL)
          .orShould()
          .beDeclaredInClassesThat(annotatedWith(TRANSACTIONAL));

  private static DescribedPredicate<JavaMethod> areOperations() {
    return DescribedPredicate.describe(
        "are operations",
        method -> METHODS.stream().anyMatch(verb -> method.isAnnotatedWith(RS + verb)));
  }
}
