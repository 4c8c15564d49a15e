// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.SupportState;
import nl.socialteams.contracts.cases.SupportsState;

/** Some support that was there, and some that came. */
final class SupportsMade {
  private SupportsMade() {}

  static Told<SupportsState> of(Life life) {
    List<SupportState> supports = new ArrayList<>();
    for (int n = life.chance().between(1, 3); n > 0; n--) {
      supports.add(support(life, "EXISTING", life.after(7)));
      supports.add(support(life, "NEW", life.after(30)));
    }
    SupportsState state =
        new SupportsState(
            life.caseId(),
            life.household(),
            life.town().municipality(),
            life.team(),
            supports.size(),
            supports);
    return new Told<>(
        Told.CASES,
        CaseEvents.SUPPORTS_CHANGED,
        life.caseId(),
        state,
        supports.getLast().knownFrom());
  }

  private static SupportState support(Life life, String arrangement, LocalDate on) {
    Chance chance = life.chance();
    Instant known = chance.during(on);
    return new SupportState(
        chance.idOf(on),
        arrangement,
        chance.of(life.codes("LIFE_DOMAIN")),
        1,
        chance.of(life.codes("TILT_RING")),
        chance.of(life.codes("SUPPORT_KIND")),
        null,
        null,
        on,
        null,
        null,
        known,
        null,
        false);
  }
}
