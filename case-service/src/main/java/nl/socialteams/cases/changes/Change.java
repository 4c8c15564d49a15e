// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That something of a registration, a case or a referral changed.
 *
 * @param happening a code such as {@code plan-agreed}; null where the state alone says it
 * @param into the client into whom that of a registration was merged; null for all else
 */
public record Change(
    ChangedKind kind,
    String municipality,
    UUID object,
    String happening,
    LocalDate day,
    UUID into) {

  public static Change ofCase(String municipality, UUID caseId, String happening, LocalDate on) {
    return new Change(ChangedKind.CASE, municipality, caseId, happening, on, null);
  }

  public static Change ofRegistration(
      String municipality, UUID registration, String happening, LocalDate on) {
    return new Change(ChangedKind.REGISTRATION, municipality, registration, happening, on, null);
  }

  static Change ofReferral(String municipality, UUID referral, String happening, LocalDate on) {
    return new Change(ChangedKind.REFERRAL, municipality, referral, happening, on, null);
  }

  static Change ofMerger(String municipality, UUID registration, UUID into, LocalDate on) {
    return new Change(
        ChangedKind.REGISTRATION, municipality, registration, "clients-merged", on, into);
  }
}
