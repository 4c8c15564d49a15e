// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * How often something was refused that a client sent: which field and why, never the value.
 *
 * @param client as the identity provider names it
 * @param field JSON pointer with {@code *} for the number of an element; {@code query} or {@code
 *     header} before it where it is no member of the body; {@code WHOLE} for the request itself
 * @param code of the fault, or of the problem where the request itself is refused
 * @param number on that day, until now
 */
public record RefusedInputState(
    UUID id,
    String municipality,
    long version,
    String client,
    LocalDate day,
    String field,
    String code,
    long number) {

  public RefusedInputState {
    requireNonNull(id, "id");
    requireNonNull(municipality, "municipality");
    requireNonNull(client, "client");
    requireNonNull(day, "day");
    requireNonNull(field, "field");
    requireNonNull(code, "code");
  }
}
