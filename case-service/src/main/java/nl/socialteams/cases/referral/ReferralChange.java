// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnownStatus;

/** A status that a referral went through; they are only added to. */
@Embeddable
record ReferralChange(
    String municipality,
    UUID caseId,
    String status,
    LocalDate onDay,
    Instant knownFrom,
    boolean asserted) {

  static ReferralChange of(Referral referral, LocalDate on, Knowledge known) {
    return new ReferralChange(
        referral.municipality(),
        referral.caseId(),
        referral.status().name(),
        on,
        known.from(),
        known.asserted());
  }

  KnownStatus known() {
    return new KnownStatus(status, onDay, knownFrom, asserted);
  }
}
