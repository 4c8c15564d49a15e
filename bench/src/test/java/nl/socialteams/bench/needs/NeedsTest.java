// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.needs;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Outcome.Percentiles;

import static org.assertj.core.api.Assertions.assertThat;

class NeedsTest {

  @Test
  void what_a_request_costs_is_all_processors_for_as_long_as_it_lasts_at_full_load() {
    Needs needs = Needs.of(List.of(row("gateway-read", 100), row("gateway-write", 50)), 2).get();

    // (0.8 x 20 ms + 0.2 x 40 ms) x 60 a second, of processors that are 60 % busy
    assertThat(needs.text())
        .contains("opened costs 20.0 ms of a processor, a resident registered 40.0 ms")
        .contains("| a municipality of 100,000 | 60 | 12 | 2.4 |");
  }

  @Test
  void nothing_is_told_of_a_run_without_the_gateway() {
    assertThat(Needs.of(List.of(row("write", 50)), 2)).isEmpty();
  }

  private static Outcome row(String name, double perSecond) {
    List<Goal> goals = List.of(Goal.ofLimit("of direct", perSecond, 2 * perSecond, 0.9));
    return new Outcome(name, "call", goals, Percentiles.NONE, 0, 0, 0);
  }
}
