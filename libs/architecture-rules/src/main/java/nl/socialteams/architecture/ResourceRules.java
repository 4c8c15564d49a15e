// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.architecture;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** What every operation of every service has. */
public final class ResourceRules {
  private static final String RS = "jakarta.ws.rs.";
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private ResourceRules() {}

  @ArchTest
  static final ArchRule every_operation_names_the_roles_that_allow_it =
      methods()
          .that(areOperations())
          .should()
          .beAnnotatedWith("jakarta.annotation.security.RolesAllowed");

  @ArchTest
  static final ArchRule every_operation_is_documented =
      methods()
          .that(areOperations())
          .should()
          .beAnnotatedWith("org.eclipse.microprofile.openapi.annotations.Operation");

  @ArchTest
  static final ArchRule what_creates_can_be_repeated_safely =
      methods()
          .that(areOperations())
          .and()
          .haveRawReturnType(RS + "core.Response")
          .and()
          .areNotAnnotatedWith(RS + "GET")
          .and()
          .areNotAnnotatedWith("nl.socialteams.idempotency.GivesSameState")
          .should()
          .beAnnotatedWith("nl.socialteams.idempotency.Idempotent")
          .andShould(beTransactional());

  @ArchTest
  static final ArchRule no_entity_crosses_the_border =
      methods().that(areOperations()).should(notMentionEntities());

  private static DescribedPredicate<JavaMethod> areOperations() {
    return DescribedPredicate.describe(
        "are operations",
        method -> METHODS.stream().anyMatch(verb -> method.isAnnotatedWith(RS + verb)));
  }

  private static ArchCondition<JavaMethod> beTransactional() {
    String transactional = "jakarta.transaction.Transactional";
    return ArchCondition.from(
        DescribedPredicate.describe(
            "be transactional",
            method ->
                method.isAnnotatedWith(transactional)
                    || method.getOwner().isAnnotatedWith(transactional)));
  }

  private static ArchCondition<JavaMethod> notMentionEntities() {
    return new ArchCondition<>("not mention entities") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getParameterTypes().forEach(type -> check(method, type, events));
        check(method, method.getReturnType(), events);
      }

      private void check(JavaMethod method, JavaType type, ConditionEvents events) {
        for (JavaClass involved : type.getAllInvolvedRawTypes()) {
          boolean entity = involved.isAnnotatedWith("jakarta.persistence.Entity");
          String message = method.getFullName() + " mentions " + involved.getName();
          events.add(new SimpleConditionEvent(method, !entity, message));
        }
      }
    };
  }
}
