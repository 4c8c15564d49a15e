// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.growth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.socialteams.bench.Pace;
import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Outcome.Percentiles;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryTest {
  @TempDir Path folder;

  @Test
  void a_figure_that_fell_by_more_than_a_fifth_is_told() {
    History history = new History(folder);
    history.keep(run(Pace.QUICK, outcome(1.00, 10, 0)));

    Guard guard = new Guard(history.last(Pace.QUICK));

    assertThat(guard.fallen(run(Pace.QUICK, outcome(0.81, 12, 0)))).isEmpty();
    assertThat(guard.fallen(run(Pace.QUICK, outcome(0.79, 10, 0))))
        .containsExactly("write: of pgbench reached 1.58 of what is wanted, and 2.00 before.");
    assertThat(guard.fallen(run(Pace.QUICK, outcome(1.00, 13, 0))))
        .containsExactly("write: p99 ms reached 3.85 of what is wanted, and 5.00 before.");
  }

  @Test
  void runs_of_another_pace_and_rows_with_errors_are_not_compared() {
    History history = new History(folder);
    history.keep(run(Pace.WHOLE, outcome(1.00, 10, 0)));
    history.keep(run(Pace.QUICK, outcome(1.00, 10, 3)));

    assertThat(history.last(Pace.QUICK)).isEmpty();
    assertThat(history.runs()).hasSize(2);
  }

  @Test
  void the_picture_has_a_line_for_each_figure_and_a_dot_for_each_run() throws Exception {
    History history = new History(folder);
    history.keep(run(Pace.QUICK, outcome(0.40, 10, 0)));
    history.keep(run(Pace.QUICK, outcome(0.60, 10, 0)));

    String svg = Files.readString(folder.resolve("history.svg"));

    assertThat(svg).contains(">write: of pgbench<", ">write: p99 ms<", "abc1234: 0.80", ">1.20<");
    assertThat(svg.split("<circle", -1)).hasSize(5);
  }

  private static KeptRun run(Pace pace, Outcome outcome) {
    return KeptRun.of(List.of(outcome), pace, "abc1234", LocalDate.of(2026, 11, 26));
  }

  private static Outcome outcome(double part, double milliseconds, long errors) {
    List<Goal> goals =
        List.of(
            Goal.ofLimit("of pgbench", part * 100, 100, 0.5),
            Goal.atMost("p99 ms", milliseconds, 50));
    return new Outcome("write", "call", goals, Percentiles.NONE, errors, 1, 1);
  }
}
