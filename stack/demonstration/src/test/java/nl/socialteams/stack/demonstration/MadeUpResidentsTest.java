// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MadeUpResidentsTest {

  @Test
  @Tag("R2")
  void men_and_women_are_as_many_as_in_the_evaluation() {
    Map<String, Long> genders =
        IntStream.range(0, 260)
            .mapToObj(number -> new Resident(number).gender())
            .collect(Collectors.groupingBy(gender -> gender, Collectors.counting()));

    assertThat(genders)
        .containsEntry("MALE", 98L)
        .containsEntry("FEMALE", 147L)
        .containsEntry("UNKNOWN", 15L);
  }

  @Test
  void the_same_number_is_the_same_resident_in_every_run() {
    LocalDate day = LocalDate.of(2014, 7, 1);

    assertThat(new Resident(17).client(day)).isEqualTo(new Resident(17).client(day));
  }

  @Test
  @Tag("R1")
  void every_case_of_a_period_lies_in_it() {
    for (Period period : Period.EVALUATED) {
      assertThat(period.dayOf(0)).isEqualTo(period.from());
      assertThat(period.dayOf(period.cases() - 1)).isBetween(period.from(), period.until());
    }
    assertThat(Period.EVALUATED.stream().mapToInt(Period::cases).sum()).isEqualTo(248);
  }

  @Test
  @Tag("A3")
  void nobody_is_registered_where_the_pilot_did_not_work_yet() {
    assertThat(areasOn(LocalDate.of(2014, 1, 31))).containsOnly("BU09350204", "BU09350205");
    assertThat(areasOn(LocalDate.of(2014, 2, 1))).contains("BU09350206", "BU09350207");
    assertThat(areasOn(LocalDate.of(2014, 3, 31))).doesNotContain("BU09350200");
    assertThat(areasOn(LocalDate.of(2014, 4, 1))).contains("BU09350200");
  }

  private static Iterable<String> areasOn(LocalDate day) {
    return IntStream.range(0, 20)
        .mapToObj(number -> PilotArea.on(day, number).neighbourhood())
        .collect(Collectors.toSet());
  }
}
