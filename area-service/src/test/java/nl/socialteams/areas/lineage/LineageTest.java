// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lineage;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.areas.listchange.ChangeKind;
import nl.socialteams.areas.listchange.ChangeView;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("A1")
class LineageTest {

  @Test
  void a_way_leads_over_more_than_one_change() {
    Lineage lineage =
        new Lineage(
            List.of(
                change(2014, "a", 2017, "b", ChangeKind.RECODED),
                change(2017, "b", 2024, "c", ChangeKind.RECODED)));

    assertThat(lineage.nearest("c", "a"::equals))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("a");
              assertThat(found.way()).extracting(ChangeView::fromYear).containsExactly(2017, 2014);
              assertThat(found.isSameArea()).isTrue();
            });
    assertThat(lineage.nearest("a", "c"::equals)).extracting(Relative::code).containsExactly("c");
  }

  @Test
  void the_way_back_does_not_turn_round_to_what_a_split_gave_besides() {
    Lineage lineage =
        new Lineage(
            List.of(
                change(2014, "a", 2024, "b", ChangeKind.SPLIT),
                change(2014, "a", 2024, "c", ChangeKind.SPLIT)));

    assertThat(lineage.nearest("b", "c"::equals)).isEmpty();
    assertThat(lineage.nearest("b", "a"::equals)).noneMatch(Relative::isSameArea);
  }

  @Test
  void of_a_merger_those_that_lead_to_nothing_are_told_as_well() {
    Lineage lineage =
        new Lineage(
            List.of(
                change(2014, "a", 2024, "c", ChangeKind.MERGED),
                change(2014, "b", 2024, "c", ChangeKind.MERGED)));

    assertThat(lineage.nearest("c", "a"::equals))
        .extracting(Relative::code)
        .containsExactly("a", "b");
    assertThat(lineage.nearest("c", "z"::equals)).isEmpty();
  }

  @Test
  void a_code_that_was_given_out_again_is_another_neighbourhood() {
    Lineage lineage =
        new Lineage(
            List.of(
                change(2014, "a", 2017, "b", ChangeKind.RECODED),
                change(2020, "c", 2024, "a", ChangeKind.RECODED)));

    assertThat(lineage.nearest("b", "c"::equals)).isEmpty();
  }

  @Test
  void a_neighbourhood_that_kept_its_code_took_others_in_from_that_year_on() {
    Lineage lineage =
        new Lineage(
            List.of(
                change(2014, "a", 2024, "a", ChangeKind.MERGED),
                change(2014, "b", 2024, "a", ChangeKind.MERGED)));

    assertThat(lineage.mergedInto("a", 2023)).isEmpty();
    assertThat(lineage.mergedInto("a", 2024)).extracting(Relative::code).containsExactly("b");
  }

  private static ChangeView change(
      int fromYear, String from, int toYear, String to, ChangeKind kind) {
    return new ChangeView(new UUID(0, fromYear), fromYear, from, toYear, to, kind);
  }
}
