// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A form of support, as it was known during a time.
 *
 * @param supportId stays the same when the support is ended or corrected
 * @param arrangement {@code EXISTING} (was there before the team came) or {@code NEW}
 * @param lifeDomain a code of the list {@code LIFE_DOMAIN}
 * @param lifeDomainVersion number of the version of that list
 * @param ring a code of the list {@code TILT_RING}
 * @param kind a code of the list {@code SUPPORT_KIND}
 * @param providerId the organisation that gives it; absent where none does
 * @param law a code of the list {@code LAW}; absent where it rests on none
 * @param validUntil first day without it; absent while it runs
 * @param unitCost absent where not known
 * @param knownUntil when it was superseded; absent for what is known now
 * @param asserted whether knownFrom was given by an import of history
 */
public record SupportState(
    UUID supportId,
    String arrangement,
    String lifeDomain,
    int lifeDomainVersion,
    String ring,
    String kind,
    UUID providerId,
    String law,
    LocalDate validFrom,
    LocalDate validUntil,
    UnitCost unitCost,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public SupportState {
    requireNonNull(supportId, "supportId");
    requireNonNull(arrangement, "arrangement");
    requireNonNull(lifeDomain, "lifeDomain");
    requireNonNull(ring, "ring");
    requireNonNull(kind, "kind");
    requireNonNull(validFrom, "validFrom");
    requireNonNull(knownFrom, "knownFrom");
  }
}
