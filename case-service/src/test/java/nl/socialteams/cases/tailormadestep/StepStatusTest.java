// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;

import nl.socialteams.cases.tailormadeplan.TailorMadePlan;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("C12")
class StepStatusTest {
  private static final LocalDate DAY = LocalDate.of(2015, 3, 3);

  enum Step {
    BEGIN,
    COMPLETE,
    DROP
  }

  @Property
  void whatever_is_tried_a_step_is_begun_before_it_is_taken_and_ends_once(
      @ForAll @Size(max = 10) List<Step> tried) {
    TailorMadeStep step = TailorMadeStep.planned(new TailorMadePlan() {}, 1, "FINANCES");
    boolean begun = false;
    int endings = 0;
    for (Step next : tried) {
      StepStatus before = step.status();
      boolean taken = take(next, step);
      assertThat(taken).isEqualTo(before != step.status());
      assertThat(!taken || before.leadsTo(step.status())).isTrue();
      begun |= step.status() == StepStatus.UNDERWAY;
      assertThat(begun || step.status() != StepStatus.DONE).isTrue();
      endings += taken && step.status().next().isEmpty() ? 1 : 0;
    }
    assertThat(endings).isLessThanOrEqualTo(1);
  }

  private static boolean take(Step next, TailorMadeStep step) {
    try {
      switch (next) {
        case BEGIN -> step.begin(DAY);
        case COMPLETE -> step.complete(DAY, StepOutcome.REACHED);
        case DROP -> step.drop(DAY);
      }
      return true;
    } catch (StepRefused refused) {
      return false;
    }
  }
}
