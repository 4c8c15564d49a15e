// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CodeListNews;
import nl.socialteams.cases.Stored;
import nl.socialteams.problem.Fault;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A11")
class CopyOfCodeListsTest {
  private static final String MAASTRICHT = "GM0935";
  private static final LocalDate JUNE_2014 = LocalDate.of(2014, 6, 30);

  @Inject KnownCodes codes;
  @Inject CodeSuccessors successors;

  @BeforeAll
  void the_lists_have_arrived() {
    AreaNews.arrives();
    CodeListNews.arrives();
  }

  @Test
  void a_code_is_looked_up_in_the_version_of_its_day() {
    ListOnDay before = codes.on(MAASTRICHT, ListCodes.LIFE_DOMAIN, JUNE_2014);
    ListOnDay after = codes.on(MAASTRICHT, ListCodes.LIFE_DOMAIN, JUNE_2014.plusDays(1));

    assertThat(before.number()).isEqualTo(1);
    assertThat(before.codes()).containsOnlyKeys("INCOME_AND_WORK", "MENTAL_HEALTH");
    assertThat(after.label()).isEqualTo("from mid-2014");
    assertThat(after.codes().get("MENTAL_HEALTH").attributes()).containsEntry("colour", "orange");
  }

  @Test
  void a_code_that_does_not_hold_on_the_day_is_a_fault_at_its_place() {
    List<Fault> faults = new ArrayList<>();

    codes.require(MAASTRICHT, ListCodes.LIFE_DOMAIN, JUNE_2014, "FINANCES", "/lifeDomain", faults);
    codes.require(MAASTRICHT, "NO_SUCH_LIST", JUNE_2014, "FINANCES", "/other", faults);
    codes.require(MAASTRICHT, ListCodes.GOAL, JUNE_2014, "IMPROVE", "/goal", faults);

    assertThat(faults).extracting(Fault::pointer).containsExactly("/lifeDomain", "/other");
    assertThat(faults).extracting(Fault::code).containsOnly("unknown-code");
  }

  @Test
  void another_municipality_has_lists_of_its_own() {
    assertThat(codes.on("GM0794", ListCodes.GOAL, JUNE_2014).holds()).isFalse();
  }

  @Test
  void what_became_of_a_code_is_known_where_it_is_one_for_one() {
    Map<String, String> now =
        successors.of(
            MAASTRICHT, "ZRM", 1, 2, Set.of("FINANCES", "ADDICTION", "DAILY_LIVING", "GONE"));

    assertThat(now)
        .containsOnly(Map.entry("FINANCES", "FINANCES"), Map.entry("ADDICTION", "SUBSTANCE_USE"));
  }

  @Test
  void a_later_state_of_a_list_takes_the_place_of_the_earlier_one() {
    CodeListNews.tell(CodeListNews.again("LAW", 3, "WMO_2015", "WLZ"));
    CodeListNews.tell(CodeListNews.again("LAW", 2, "WMO_2015"));

    Awaitility.await()
        .until(
            () ->
                Stored.texts(
                    "select c.code from mapped_code c join mapped_code_list_version v"
                        + " on v.id = c.version join mapped_code_list l on l.id = v.list"
                        + " where l.code = 'LAW' order by c.position"),
            List.of("WMO_2015", "WLZ")::equals);
    assertThat(Stored.number("select count(*) from mapped_code_list where code = 'LAW'")).isOne();
  }
}
