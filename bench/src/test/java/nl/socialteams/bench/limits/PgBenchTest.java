// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.limits;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PgBenchTest {

  @Test
  void seconds_in_which_connections_were_warming_up_do_not_count() {
    String told =
        """
        progress: 1.0 s, 3.0 tps, lat 900.0 ms stddev 1.0, 0 failed
        progress: 21.0 s, 90.0 tps, lat 700.0 ms stddev 1.0, 0 failed
        progress: 22.0 s, 400.0 tps, lat 150.0 ms stddev 1.0, 0 failed
        progress: 23.0 s, 500.0 tps, lat 130.0 ms stddev 1.0, 0 failed
        """;

    assertThat(PgBench.rate(told)).isEqualTo(450);
  }
}
