// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.cases.rows.OwnPolicies;
import nl.socialteams.cases.rows.Weakening;
import nl.socialteams.problem.Refusal;

import static nl.socialteams.cases.access.Among.any;
import static nl.socialteams.cases.access.Among.none;
import static nl.socialteams.cases.rows.OwnPolicies.client;
import static nl.socialteams.cases.rows.OwnPolicies.household;
import static nl.socialteams.cases.rows.OwnPolicies.registration;
import static nl.socialteams.cases.rows.OwnPolicies.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G3")
class VisibleRegistrationTest {
  private static final List<String> ALL =
      List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "c", "d");
  private static final List<String> HOUSEHOLDS =
      List.of("1", "2", "3", "4", "5", "6", "7", "a", "c", "d");

  @ParameterizedTest
  @CsvSource({
    "member, '1,6,7', '1,6,7'",
    "former, '', ''",
    "coordinator, '2,3,5,6,8,9,a', '2,3,5,6,8,9,a'",
    "directing, 'a', 'a'",
    "kept, '6,7', '6,7'",
    "rescuer, '1', ''",
    "elsewhere, '4', '4'",
    "partner, '7,8', ''",
    "importer, '5', ''"
  })
  void who_sees_a_registration_and_works_in_it(String who, String seen, String worked) {
    try (OwnPolicies policies = OwnPolicies.of(works(who))) {
      VisibleRegistration visible = policies.registrations();
      assertThat(among(visible)).isEqualTo(seen);
      assertThat(those(end -> finds(() -> visible.registration(registration(end)).id())))
          .isEqualTo(seen);
      assertThat(those(end -> finds(() -> visible.ofClient(client(end)).id()))).isEqualTo(seen);
      assertThat(those(end -> visible.find(registration(end)).isPresent())).isEqualTo(seen);
      assertThat(those(end -> visible.seesFileOf(client(end)))).isEqualTo(seen);
      assertThat(those(end -> visible.worksInFileOf(client(end)))).isEqualTo(worked);
      assertThat(those(end -> worksIn(visible, end))).isEqualTo(worked);
      assertThat(
              ends(
                  policies
                      .seenRegistrations()
                      .worked(
                          UUID.class, "select r.id from Registration r where ", " order by r.id")
                      .getResultList()))
          .isEqualTo(worked);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "member, '1,2,6', '1,2,6'",
    "coordinator, '2,3,5,6,7,a', '2,3,5,6,7,a'",
    "rescuer, '1', ''",
    "partner, '6', ''"
  })
  void what_is_of_a_household_is_seen_and_worked_on_with_a_file_of_it(
      String who, String seen, String worked) {
    try (OwnPolicies policies = OwnPolicies.of(works(who))) {
      VisibleRegistration visible = policies.registrations();
      assertThat(households(end -> visible.household(household(end)))).isEqualTo(seen);
      assertThat(households(end -> visible.worksInHousehold(household(end)))).isEqualTo(worked);
      assertThat(households(end -> worksInHousehold(visible, household(end)))).isEqualTo(worked);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "member, 1, TEAM",
    "coordinator, 6, DIRECTOR",
    "coordinator, 3, COORDINATOR",
    "rescuer, 1, DANGER",
    "partner, 8, DELIVERED"
  })
  void the_log_is_told_by_which_rule(String who, String file, String rule) {
    try (OwnPolicies policies = OwnPolicies.of(works(who))) {
      policies.registrations().registration(registration(file));
      assertThat(policies.basis()).isEqualTo(rule);
    }
  }

  @Test
  void the_log_is_told_by_which_rule_of_a_household_too() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      policies.registrations().requireWorksInHousehold(household("1"));
      assertThat(policies.basis()).isEqualTo("TEAM");
    }
  }

  @Test
  void who_only_reads_is_told_so() {
    try (OwnPolicies policies = OwnPolicies.of(works("rescuer"))) {
      VisibleRegistration visible = policies.registrations();
      Registration read = visible.registration(registration("1"));
      assertThatThrownBy(() -> visible.requireWorksIn(read))
          .isInstanceOf(RegistrationOnlyRead.class);
      assertThatThrownBy(() -> visible.requireWorksInHousehold(household("1")))
          .isInstanceOf(RegistrationOnlyRead.class);
    }
  }

  @Test
  @Tag("C12")
  void an_expert_reads_and_does_not_work() {
    try (OwnPolicies policies =
        OwnPolicies.of(works("adviser").with("case-files:read", "tailor-made-plans:advise"))) {
      VisibleRegistration visible = policies.registrations();
      assertThat(among(visible)).isEqualTo("7");
      assertThat(worksIn(visible, "7")).isFalse();
      assertThat(policies.basis()).isEqualTo("ADVICE");
    }
  }

  @Test
  void who_would_see_it_is_told_that_its_processing_is_restricted() {
    try (OwnPolicies member = OwnPolicies.of(works("member"));
        OwnPolicies former = OwnPolicies.of(works("former"))) {
      VisibleRegistration hidden = member.registrations();
      assertThatThrownBy(() -> hidden.registration(registration("c"))).isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> hidden.ofClient(client("c"))).isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> hidden.requireWorksInHousehold(household("c")))
          .isInstanceOf(Refusal.class)
          .isNotInstanceOf(RegistrationOnlyRead.class);
      assertThatThrownBy(() -> former.registrations().registration(registration("c")))
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void who_asks_for_none_asks_nothing() {
    try (OwnPolicies policies =
        OwnPolicies.weakened(
            works("member"),
            query -> {
              throw new AssertionError(query);
            })) {
      assertThat(policies.registrations().among(List.of())).isEmpty();
    }
  }

  @Test
  void a_query_of_its_own_is_held_to_the_same() {
    try (OwnPolicies policies = OwnPolicies.of(works("kept"))) {
      List<UUID> found =
          policies
              .seenRegistrations()
              .seen(
                  UUID.class,
                  "select r.id from Registration r where r.client is null or ",
                  " order by r.id")
              .getResultList();
      assertThat(ends(found)).isEqualTo("6,7");
    }
  }

  @Test
  void no_part_of_the_conditions_can_go_unnoticed() {
    Weakening.isNoticed(
        List.of(
            any("r.municipality", "municipalities").trim(),
            none("r.id", "keptFrom").trim(),
            any("r.team", "teams").trim(),
            any("r.household", "directs").trim(),
            "r.registeredBy = :subject",
            "r.registeredByIssuer = :issuer",
            "r.team is null",
            any("r.municipality", "coordinates").trim(),
            any("r.id", "opened").trim(),
            any("r.id", "advises").trim()),
        policies -> among(policies.registrations()));
  }

  private static String among(VisibleRegistration visible) {
    return ends(
        visible.among(ALL.stream().map(OwnPolicies::registration).toList()).stream()
            .map(Registration::id)
            .toList());
  }

  private static String ends(List<UUID> found) {
    return found.stream().map(OwnPolicies::end).collect(Collectors.joining(","));
  }

  private static String those(Predicate<String> policy) {
    return ALL.stream().filter(policy).collect(Collectors.joining(","));
  }

  private static String households(Predicate<String> policy) {
    return HOUSEHOLDS.stream().filter(policy).collect(Collectors.joining(","));
  }

  private static boolean worksIn(VisibleRegistration visible, String end) {
    return finds(
        () -> {
          Registration found = visible.registration(registration(end));
          visible.requireWorksIn(found);
          return found.id();
        });
  }

  private static boolean worksInHousehold(VisibleRegistration visible, UUID household) {
    return finds(
        () -> {
          visible.requireWorksInHousehold(household);
          return household;
        });
  }

  private static boolean finds(Supplier<UUID> asked) {
    try {
      return Stream.of(asked.get()).count() == 1;
    } catch (NotFoundException | Refusal refused) {
      return false;
    }
  }
}
