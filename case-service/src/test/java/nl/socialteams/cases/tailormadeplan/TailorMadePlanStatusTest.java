// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.knowntime.Knowledge;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("C12")
class TailorMadePlanStatusTest {
  private static final LocalDate DAY = LocalDate.of(2015, 3, 3);

  enum Step {
    PERSPECTIVE,
    ASSIGN,
    REVIEW,
    COMPLETE,
    STOP
  }

  @Property
  void whatever_is_tried_the_perspective_comes_first_and_a_plan_ends_once(
      @ForAll @Size(max = 12) List<Step> tried) {
    TailorMadePlan plan = begun();
    boolean found = false;
    int endings = 0;
    for (Step step : tried) {
      TailorMadePlanStatus before = plan.status();
      boolean taken = take(step, plan);
      TailorMadePlanStatus after = plan.status();
      assertThat(before == after || before.leadsTo(after)).isTrue();
      assertThat(taken || before == after).isTrue();
      assertThat(taken && !before.runs()).isFalse();
      found |= taken && step == Step.PERSPECTIVE;
      assertThat(found || after != TailorMadePlanStatus.COMPLETED).isTrue();
      endings += before.runs() && !after.runs() ? 1 : 0;
    }
    assertThat(endings).isLessThanOrEqualTo(1);
    assertThat(plan.status().runs()).isEqualTo(endings == 0);
  }

  @Property
  void contact_and_expert_are_never_the_same_person(
      @ForAll @Size(max = 8) List<TailorMadeRole> roles, @ForAll long seed) {
    List<UUID> workers = List.of(new UUID(0, 1), new UUID(0, 2));
    Random random = new Random(seed);
    TailorMadePlan plan = begun();
    for (TailorMadeRole role : roles) {
      UUID worker = workers.get(random.nextInt(workers.size()));
      try {
        plan.assign(plan.people().with(role, worker));
      } catch (ContactIsExpert refused) {
        // as it was
      }
      assertThat(plan.contact()).isNotEqualTo(plan.expert());
    }
  }

  private static boolean take(Step step, TailorMadePlan plan) {
    try {
      switch (step) {
        case PERSPECTIVE -> plan.findPerspective(DAY);
        case ASSIGN -> plan.assign(plan.people().with(TailorMadeRole.EXPERT, UUID.randomUUID()));
        case REVIEW -> plan.review(DAY);
        case COMPLETE -> plan.end(TailorMadePlanEnd.COMPLETED, DAY);
        case STOP -> plan.end(TailorMadePlanEnd.STOPPED, DAY);
      }
      return true;
    } catch (PerspectiveFirst | TailorMadePlanOver refused) {
      return false;
    }
  }

  private static TailorMadePlan begun() {
    return TailorMadePlan.begin(
        new CaseFile() {},
        new Eligibility(DAY, List.of("FINANCES", "MENTAL_HEALTH"), 2, 1, DAY.plusDays(28)),
        new TailorMadePeople(new UUID(0, 1), null),
        new Knowledge(Instant.EPOCH, false));
  }
}
