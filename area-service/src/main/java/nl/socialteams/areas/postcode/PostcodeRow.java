// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

/**
 * An address of the table.
 *
 * @param line where the file has it
 */
record PostcodeRow(
    long line, String municipality, String postcode, int number, String neighbourhood) {

  /** Whether it comes after the other one in the order in which CBS publishes. */
  boolean isAfter(PostcodeRow other) {
    int order = postcode.compareTo(other.postcode);
    return order > 0 || order == 0 && number > other.number;
  }
}
