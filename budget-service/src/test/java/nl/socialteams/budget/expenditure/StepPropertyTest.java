// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many random lives of an expenditure, by the real one and by a simple model that knows none of its
 * states. {@code -Dlives.sequences} says how many, {@code -Dlives.seed} repeats a run.
 */
@Tag("B2")
@Tag("B3")
class StepPropertyTest {
  private static final long SEED = Long.getLong("lives.seed", System.nanoTime());
  private static final int SEQUENCES = Integer.getInteger("lives.sequences", 100_000);
  private static final List<Step> STEPS = List.of(Step.values());

  @Test
  void any_sequence_of_steps_is_taken_as_a_simple_model_takes_it(TestReporter reporter) {
    reporter.publishEntry("seed", Long.toString(SEED));
    Random random = new Random(SEED);
    int[] lengths = new int[2];

    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      LivedTwice lived = new LivedTwice(1 + random.nextInt(20_000));
      for (int step = 0; step < 16; step++) {
        Step next = STEPS.get(random.nextInt(STEPS.size()));
        boolean taken = lived.take(next, 1 + random.nextInt(20_000));
        lengths[taken ? 1 : 0]++;
        assertAlike(lived, sequence, next);
      }
    }

    assertThat(lengths).as("steps refused and taken, of seed %d", SEED).doesNotContain(0);
  }

  private static void assertAlike(LivedTwice lived, int sequence, Step last) {
    if (!lived.isAlike()) {
      throw new AssertionError(
          "Sequence %d of seed %d, after %s: %s".formatted(sequence, SEED, last, lived));
    }
  }
}
