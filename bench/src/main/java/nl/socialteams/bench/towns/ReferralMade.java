// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.ReferralState;
import nl.socialteams.contracts.cases.ReferralStatusChange;

/** A referral to the second line that was taken. */
final class ReferralMade {
  private ReferralMade() {}

  static Told<ReferralState> of(Life life) {
    Chance chance = life.chance();
    LocalDate on = life.after(chance.between(30, 90));
    Instant known = chance.during(on);
    UUID id = chance.idOf(on);
    ReferralState state =
        new ReferralState(
            id,
            life.caseId(),
            life.town().municipality(),
            life.team(),
            2,
            "REFERRAL",
            "SECOND_LINE",
            chance.idOf(on),
            null,
            "CONSENT",
            "ACCEPTED",
            on.plusDays(14),
            on.plusDays(42),
            List.of(
                new ReferralStatusChange("PROPOSED", on, known, false),
                new ReferralStatusChange("ACCEPTED", on, known, false)));
    return new Told<>(Told.CASES, CaseEvents.REFERRAL_CHANGED, id, state, known);
  }
}
