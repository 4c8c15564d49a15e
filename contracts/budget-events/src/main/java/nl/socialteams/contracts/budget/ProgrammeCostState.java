// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonFormat;

import static java.util.Objects.requireNonNull;

/**
 * What a programme cost in a year.
 *
 * @param lineId the key of the event
 * @param replaces the line whose place it took; absent for a first one
 * @param knownUntil when another took its place; absent while it counts
 */
public record ProgrammeCostState(
    UUID lineId,
    String municipality,
    long version,
    String programme,
    int year,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
    String source,
    UUID replaces,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public ProgrammeCostState {
    requireNonNull(lineId, "lineId");
    requireNonNull(municipality, "municipality");
    requireNonNull(programme, "programme");
    requireNonNull(source, "source");
    requireNonNull(knownFrom, "knownFrom");
    amount = Euros.exact(amount);
  }
}
