// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.FlushModeType;
import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.cases.rows.OwnPolicies;
import nl.socialteams.cases.rows.Weakening;
import nl.socialteams.problem.Refusal;
import nl.socialteams.testing.policies.Kept;

import static nl.socialteams.cases.access.Among.any;
import static nl.socialteams.cases.access.Among.none;
import static nl.socialteams.cases.rows.OwnPolicies.caseFile;
import static nl.socialteams.cases.rows.OwnPolicies.household;
import static nl.socialteams.cases.rows.OwnPolicies.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G3")
class VisibleCaseTest {
  private static final List<UUID> ALL =
      Stream.of("1", "2", "4", "5", "6", "7", "9", "a").map(OwnPolicies::caseFile).toList();

  @ParameterizedTest
  @CsvSource({
    "member, '1,6,7', '1,6,7'",
    "former, '', ''",
    "coordinator, '2,5,6,9,a', '2,5,6,9,a'",
    "directing, 'a', 'a'",
    "kept, '6,7', '6,7'",
    "rescuer, '1', ''",
    "elsewhere, '4', '4'",
    "partner, '', ''"
  })
  void who_works_in_files_sees_and_works_in(String who, String seen, String worked) {
    try (OwnPolicies policies = OwnPolicies.of(works(who))) {
      VisibleCase cases = policies.cases();
      assertThat(ends(cases.among(ALL))).isEqualTo(seen);
      assertThat(ends(ALL.stream().filter(id -> sees(cases, id)).toList())).isEqualTo(seen);
      assertThat(ends(ALL.stream().filter(id -> worksIn(cases, id)).toList())).isEqualTo(worked);
      assertThat(named(cases)).isEqualTo(worked);
    }
  }

  @Test
  @Tag("C12")
  void an_expert_reads_the_case_that_names_them() {
    try (OwnPolicies policies =
        OwnPolicies.of(works("adviser").with("case-files:read", "tailor-made-plans:advise"))) {
      assertThat(ends(policies.cases().among(ALL))).isEqualTo("7");
      assertThat(named(policies.cases())).isEmpty();
    }
  }

  @Test
  void an_import_works_in_what_it_delivered_and_the_same_person_without_it_does_not() {
    try (OwnPolicies importing =
            OwnPolicies.of(works("importer").with("case-files:read", "import:history"));
        OwnPolicies working = OwnPolicies.of(works("importer"))) {
      assertThat(named(importing.cases())).isEqualTo("5");
      assertThat(named(working.cases())).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"member, 1, TEAM", "coordinator, 6, DIRECTOR", "rescuer, 1, DANGER"})
  void the_log_is_told_by_which_rule(String who, String file, String rule) {
    try (OwnPolicies policies = OwnPolicies.of(works(who))) {
      policies.cases().caseFile(caseFile(file));
      assertThat(policies.basis()).isEqualTo(rule);
    }
  }

  @Test
  void of_a_household_one_has_the_cases_that_one_sees_or_works_in() {
    try (OwnPolicies coordinator = OwnPolicies.of(works("coordinator"));
        OwnPolicies rescuer = OwnPolicies.of(works("rescuer"))) {
      assertThat(ends(coordinator.cases().seenOf(household("2")))).isEqualTo("2,6");
      assertThat(ends(coordinator.cases().workedOf(household("2")))).isEqualTo("2,6");
      assertThat(ends(rescuer.cases().seenOf(household("1")))).isEqualTo("1");
      assertThat(rescuer.cases().workedOf(household("1"))).isEmpty();
    }
  }

  @Test
  void a_closed_case_runs_no_more() {
    try (OwnPolicies policies = OwnPolicies.of(works("member"))) {
      List<CaseFile> running = policies.cases().runningIn(household("1"));
      assertThat(ends(running)).isEqualTo("1");
      policies.entities().setFlushMode(FlushModeType.COMMIT);
      Kept.with(running.getFirst(), "closedOn", LocalDate.parse("2014-09-01"));
      assertThat(policies.cases().runningIn(household("1"))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"member, true", "former, false"})
  void who_would_see_it_is_told_that_its_processing_is_restricted(String who, boolean told) {
    try (OwnPolicies policies = OwnPolicies.of(works(who))) {
      change(
          policies,
          "insert into processing_restriction (id, municipality, client, ground, restricted_at,"
              + " restricted_by, restricted_by_issuer, version) select gen_random_uuid(),"
              + " municipality, client, 'OBJECTION', now(), 'officer', 'iss', 1 from case_file"
              + " where household = :household");
      policies.enterAnew();
      assertThatThrownBy(() -> policies.cases().caseFile(caseFile("1")))
          .isInstanceOf(told ? Refusal.class : NotFoundException.class);
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
      assertThat(policies.cases().among(List.of())).isEmpty();
    }
  }

  @Test
  void a_query_of_its_own_is_held_to_the_same() {
    try (OwnPolicies policies = OwnPolicies.of(works("kept"))) {
      assertThat(
              policies
                  .cases()
                  .seen(
                      UUID.class,
                      "select c.id from CaseFile c join Registration r on r.id = c.registration"
                          + " where c.phase is null or ",
                      " order by c.id")
                  .getResultList())
          .containsExactly(caseFile("6"), caseFile("7"));
    }
  }

  @Test
  void no_part_of_the_condition_can_go_unnoticed() {
    Weakening.isNoticed(
        List.of(
            any("c.municipality", "municipalities").trim(),
            none("c.registration", "keptFrom").trim(),
            any("c.team", "teams").trim(),
            any("c.household", "directs").trim(),
            ":imports = true",
            "r.registeredBy = :subject",
            "r.registeredByIssuer = :issuer",
            any("c.registration", "opened").trim(),
            any("c.registration", "advises").trim()),
        policies -> ends(policies.cases().among(ALL)));
  }

  private static String named(VisibleCase cases) {
    return ends(ALL.stream().flatMap(id -> cases.named(id).stream()).toList());
  }

  private static boolean sees(VisibleCase cases, UUID id) {
    try {
      return cases.caseFile(id).id().equals(id);
    } catch (NotFoundException absent) {
      return false;
    }
  }

  private static boolean worksIn(VisibleCase cases, UUID id) {
    try {
      return cases.workedIn(id).id().equals(id);
    } catch (NotFoundException | FileOnlyRead refused) {
      return false;
    }
  }

  private static void change(OwnPolicies policies, String sql) {
    policies
        .entities()
        .createNativeQuery("set local session_replication_role = replica")
        .executeUpdate();
    policies
        .entities()
        .createNativeQuery(sql)
        .setParameter("household", household("1"))
        .executeUpdate();
  }

  private static String ends(Collection<?> found) {
    return found.stream()
        .map(one -> one instanceof CaseFile file ? file.id() : (UUID) one)
        .map(OwnPolicies::end)
        .collect(Collectors.joining(","));
  }
}
