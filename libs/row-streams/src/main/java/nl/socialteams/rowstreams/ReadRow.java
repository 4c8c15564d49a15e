// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

/**
 * A row that was read: right in form, or answered with its faults.
 *
 * @param row null where it was refused
 * @param refused null where it was not
 */
record ReadRow<T, A>(NumberedRow<T> row, A refused) {
  boolean isReadable() {
    return row != null;
  }
}
