// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That something of a registration or a case changed.
 *
 * @param happening a code such as {@code plan-agreed}; null where the state alone says it
 */
public record Change(
    ChangedKind kind, String municipality, UUID object, String happening, LocalDate day) {

  public static Change ofCase(String municipality, UUID caseId, String happening, LocalDate on) {
    return new Change(ChangedKind.CASE, municipality, caseId, happening, on);
  }

  public static Change ofRegistration(
      String municipality, UUID registration, String happening, LocalDate on) {
    return new Change(ChangedKind.REGISTRATION, municipality, registration, happening, on);
  }
}
