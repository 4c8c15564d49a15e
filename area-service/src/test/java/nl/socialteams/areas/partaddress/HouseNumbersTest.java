// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("A6")
class HouseNumbersTest {
  private static final int LARGEST = 5;

  @Test
  void two_overlap_exactly_where_they_have_a_number_in_common() {
    List<Told> all = all();
    for (Told one : all) {
      for (Told other : all) {
        boolean common = numbers(one).anyMatch(number -> other.has(number));
        assertThat(one.numbers().overlaps(other.numbers()))
            .as("%s and %s", one, other)
            .isEqualTo(common);
      }
    }
  }

  @Test
  void a_range_without_a_number_of_its_side_is_empty() {
    assertThat(new HouseNumbers(2, 2, Side.ODD).isEmpty()).isTrue();
    assertThat(new HouseNumbers(3, 2, Side.ALL).isEmpty()).isTrue();
    assertThat(new HouseNumbers(1, 2, Side.EVEN).isEmpty()).isFalse();
  }

  @Test
  void the_ends_are_numbers_of_the_range() {
    assertThat(new HouseNumbers(1, 9, Side.EVEN)).isEqualTo(new HouseNumbers(2, 8, Side.EVEN));
    assertThat(new HouseNumbers(3, 3, Side.ALL).side()).isEqualTo(Side.ODD);
    assertThat(new HouseNumbers(null, null, Side.ALL).range()).isEqualTo("[,]");
  }

  /** As somebody tells it; null for an open end. */
  private record Told(Integer from, Integer until, Side side) {
    HouseNumbers numbers() {
      return new HouseNumbers(from, until, side);
    }

    boolean has(int number) {
      return (from == null || from <= number)
          && (until == null || until >= number)
          && side.has(number);
    }
  }

  private static IntStream numbers(Told range) {
    return IntStream.rangeClosed(1, LARGEST + 2).filter(range::has);
  }

  private static List<Told> all() {
    List<Told> all = new ArrayList<>();
    for (int from = 0; from <= LARGEST; from++) {
      for (int until = from; until <= LARGEST; until++) {
        for (Side side : Side.values()) {
          Told told = new Told(from == 0 ? null : from, until == 0 ? null : until, side);
          if (!told.numbers().isEmpty()) {
            all.add(told);
          }
        }
      }
    }
    return all;
  }
}
