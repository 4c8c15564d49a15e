// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.architecture;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Names say what the municipality does, and features stand on their own. */
public final class NamingRules {
  private NamingRules() {}

  @ArchTest
  static final ArchRule no_class_has_a_name_that_says_nothing =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$");

  @ArchTest
  static final ArchRule no_package_has_a_name_that_says_nothing =
      noClasses().should().resideInAnyPackage("..common..", "..util..", "..shared..", "..core..");

  @ArchTest
  static final ArchRule features_do_not_depend_on_each_other_in_a_circle =
      slices().matching("nl.socialteams.*.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule entities_change_through_verbs =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith("jakarta.persistence.Entity")
          .should()
          .haveNameMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule what_the_domain_refuses_is_a_refusal =
      classes()
          .that()
          .areAssignableTo(RuntimeException.class)
          .should()
          .beAssignableTo("nl.socialteams.problem.Refusal");
}
