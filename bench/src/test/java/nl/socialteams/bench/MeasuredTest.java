// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.results.Outcome.Percentiles;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuredTest {

  @Test
  void rounds_add_up_their_calls_and_average_their_pace() {
    Measured all =
        Measured.average(
            List.of(
                new Measured(100, 50, 1, new Percentiles(1, 2, 3)),
                new Measured(300, 150, 2, new Percentiles(3, 4, 5))));

    assertThat(all).isEqualTo(new Measured(400, 100, 3, new Percentiles(2, 3, 4)));
  }
}
