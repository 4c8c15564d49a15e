// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.reporting.projection.FiguresState;
import nl.socialteams.reporting.projection.SomeFreshness;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("R13")
class KeptCountsTest {
  private static final Instant CHANGED = Instant.parse("2016-04-01T08:00:00Z");
  private static final String OWN = "{GM0935}";

  private final SomeFreshness figures = new SomeFreshness(new FiguresState(CHANGED, OWN));
  private final KeptCounts counts = new KeptCounts(figures);
  private final AtomicInteger counted = new AtomicInteger();

  @BeforeEach
  void one_question_was_asked() {
    assertThat(ask(7, "GM0935", "by team")).containsExactly(1);
  }

  @Test
  void what_was_counted_is_not_counted_again() {
    assertThat(ask(7, "GM0935", "by team")).containsExactly(1);
  }

  @Test
  void another_question_is_counted_by_itself() {
    assertThat(ask(7, "GM0935", "by month")).containsExactly(2);
    assertThat(ask(7, "GM0794", "by team")).containsExactly(3);
    assertThat(ask(8, "GM0935", "by team")).containsExactly(4);
    assertThat(ask(7, "GM0935", "by team")).containsExactly(1);
  }

  @Test
  void when_the_figures_have_changed_it_is_counted_anew() {
    figures.becomes(new FiguresState(CHANGED.plusNanos(1_000), OWN));

    assertThat(ask(7, "GM0935", "by team")).containsExactly(2);
    assertThat(ask(7, "GM0935", "by team")).containsExactly(2);
  }

  @Test
  @Tag("G3")
  void who_is_shown_other_rows_is_not_told_what_was_counted_of_these() {
    figures.becomes(new FiguresState(CHANGED, "{GM0935,GM0794}"));

    assertThat(ask(7, "GM0935", "by team")).containsExactly(2);
  }

  private List<Integer> ask(int projection, String municipality, String question) {
    return counts.of(projection, municipality, question, () -> List.of(counted.incrementAndGet()));
  }
}
