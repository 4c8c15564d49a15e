// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("C3")
class DirectorshipStatusTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final Instant NOW = Instant.parse("2026-01-12T09:30:00Z");

  private enum Step {
    ACCEPT,
    DECLINE,
    WITHDRAW,
    RELEASE
  }

  @Property
  void whatever_is_tried_a_directorship_goes_by_its_steps_and_ends_once(
      @ForAll @Size(max = 12) List<Step> tried) {
    Directorship directorship = proposed();
    DirectorshipStatus before = DirectorshipStatus.PROPOSED;
    int endings = 0;
    for (Step step : tried) {
      boolean taken = take(step, directorship);
      DirectorshipStatus after = directorship.view().status();
      assertThat(after == before).isEqualTo(!taken);
      assertThat(!taken || before.leadsTo(after)).isTrue();
      endings += taken && after.next().isEmpty() ? 1 : 0;
      before = after;
    }
    assertThat(endings).isLessThanOrEqualTo(1);
    DirectorshipView view = directorship.view();
    assertThat(view.endedOn() != null).isEqualTo(view.status() == DirectorshipStatus.RELEASED);
    assertThat(view.declineReason() != null)
        .isEqualTo(view.status() == DirectorshipStatus.DECLINED);
  }

  private static boolean take(Step step, Directorship directorship) {
    try {
      switch (step) {
        case ACCEPT -> directorship.accept(DAY, NOW);
        case DECLINE -> directorship.decline(DeclineReason.NO_CAPACITY, NOW);
        case WITHDRAW -> directorship.withdraw(NOW);
        case RELEASE -> directorship.release(DAY, NOW);
      }
      return true;
    } catch (DirectorshipStepRefused refused) {
      return false;
    }
  }

  private static Directorship proposed() {
    return new Directorship(
        "GM0935",
        UUID.randomUUID(),
        new Candidate(UUID.randomUUID(), UUID.randomUUID()),
        UUID.randomUUID(),
        new Proposer("issuer", "subject", NOW),
        null);
  }
}
