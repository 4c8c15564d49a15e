// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * What a question turned out to be after the registration.
 *
 * @param kind a code, as {@code questionKind}
 * @param before the code until then
 * @param on a day in Europe/Amsterdam
 * @param asserted whether knownFrom was given by an import of history
 */
public record QuestionTriaged(
    String kind, String before, LocalDate on, Instant knownFrom, boolean asserted) {

  public QuestionTriaged {
    requireNonNull(kind, "kind");
    requireNonNull(before, "before");
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
