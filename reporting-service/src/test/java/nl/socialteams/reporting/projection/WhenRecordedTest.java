// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("R11")
class WhenRecordedTest {
  private static final LocalDate MONDAY = LocalDate.of(2014, 3, 3);
  private static final LocalDate TUESDAY = LocalDate.of(2014, 3, 4);
  private static final Instant EARLY = Instant.parse("2014-03-05T08:00:00Z");
  private static final Instant LATE = Instant.parse("2014-03-06T08:00:00Z");

  @Test
  void of_nothing_there_is_no_day() {
    assertThat(WhenRecorded.of(List.of())).isEqualTo(new WhenRecorded(null, null, null, null));
  }

  @Test
  void the_first_that_holds_is_told_where_nothing_was_true_or_known_before() {
    assertThat(WhenRecorded.of(List.of(day(TUESDAY, LATE, null), day(MONDAY, EARLY, null))))
        .isEqualTo(new WhenRecorded(MONDAY, EARLY, TUESDAY, LATE));
  }

  @Test
  void it_is_not_certain_since_when_where_a_later_day_was_known_sooner() {
    assertThat(WhenRecorded.of(List.of(day(TUESDAY, EARLY, null), day(MONDAY, LATE, null))))
        .isEqualTo(new WhenRecorded(MONDAY, null, TUESDAY, LATE));
  }

  @Test
  void what_was_withdrawn_has_no_day_but_settles_when_it_went() {
    assertThat(WhenRecorded.of(List.of(day(MONDAY, EARLY, LATE))))
        .isEqualTo(new WhenRecorded(null, null, null, LATE));
    assertThat(WhenRecorded.of(List.of(day(MONDAY, EARLY, LATE), day(TUESDAY, EARLY, null))))
        .isEqualTo(new WhenRecorded(TUESDAY, null, TUESDAY, LATE));
  }

  @Test
  void the_end_of_something_is_its_last_day() {
    assertThat(WhenRecorded.of(List.of(new RecordedDay(MONDAY, TUESDAY, EARLY, null))))
        .isEqualTo(new WhenRecorded(MONDAY, EARLY, TUESDAY, EARLY));
  }

  private static RecordedDay day(LocalDate day, Instant knownFrom, Instant knownUntil) {
    return RecordedDay.of(day, knownFrom, knownUntil);
  }
}
