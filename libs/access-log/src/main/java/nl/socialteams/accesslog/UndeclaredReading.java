// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

/** An operation opens or seals personal data, and the register names no activity for it. */
final class UndeclaredReading extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  UndeclaredReading(String operation, String kind) {
    super(
        operation
            + " touches a "
            + kind
            + " and stands not in META-INF/processing-activities.properties");
  }
}
