// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A resident was helped who wished to stay outside the system. The id is random and the month is
 * all that is told of the time, in the envelope and in the record of Kafka too.
 *
 * @param month its first day
 */
public record OutsideRegistration(UUID id, String municipality, UUID teamId, LocalDate month) {

  public OutsideRegistration {
    requireNonNull(id, "id");
    requireNonNull(municipality, "municipality");
    requireNonNull(teamId, "teamId");
    requireNonNull(month, "month");
    if (month.getDayOfMonth() != 1) {
      throw new IllegalArgumentException("A month is given by its first day: " + month);
    }
  }
}
