// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * On what terms somebody works in a team during a time.
 *
 * @param kind {@code PROFESSIONAL} or {@code VOLUNTEER}
 * @param function such as {@code MEMBER} or {@code COORDINATOR}
 * @param discipline a code of the list {@code DISCIPLINE}
 * @param hours per week; absent where not known
 * @param fte of the full-time norm; absent where not known
 * @param validUntil first day on which it is no longer so; absent while open
 * @param knownUntil when it was superseded; absent for what is known now
 */
public record MemberTerm(
    UUID termId,
    String kind,
    String function,
    String discipline,
    String focus,
    UUID organisationId,
    String attachment,
    String steeredBy,
    BigDecimal hours,
    BigDecimal fte,
    LocalDate validFrom,
    LocalDate validUntil,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public MemberTerm {
    requireNonNull(termId, "termId");
    requireNonNull(kind, "kind");
    requireNonNull(function, "function");
    requireNonNull(discipline, "discipline");
    requireNonNull(focus, "focus");
    requireNonNull(organisationId, "organisationId");
    requireNonNull(attachment, "attachment");
    requireNonNull(steeredBy, "steeredBy");
    requireNonNull(validFrom, "validFrom");
    requireNonNull(knownFrom, "knownFrom");
  }
}
