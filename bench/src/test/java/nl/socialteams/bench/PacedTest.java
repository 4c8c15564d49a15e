// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import nl.socialteams.bench.load.Measured;
import nl.socialteams.bench.load.Paced;
import nl.socialteams.bench.load.Times;
import nl.socialteams.bench.results.Outcome.Percentiles;

import static org.assertj.core.api.Assertions.assertThat;

class PacedTest {

  @Test
  void calls_begin_though_those_before_were_not_answered() {
    CountDownLatch begun = new CountDownLatch(20);

    Measured measured =
        new Paced(
                200,
                number -> {
                  begun.countDown();
                  begun.await();
                  return number != 3;
                })
            .during(Duration.ofMillis(100));

    assertThat(measured.calls()).isEqualTo(20);
    assertThat(measured.errors()).isEqualTo(1);
    assertThat(measured.milliseconds().p50()).isGreaterThan(40);
  }

  @Test
  void a_percentile_is_one_of_the_times() {
    List<Long> hundred = LongStream.rangeClosed(1, 100).mapToObj(n -> n * 1_000_000).toList();

    assertThat(Times.percentiles(hundred)).isEqualTo(new Percentiles(50, 95, 99));
    assertThat(Times.percentiles(List.of(7_000_000L))).isEqualTo(new Percentiles(7, 7, 7));
  }
}
