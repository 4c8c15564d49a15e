// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

/**
 * A line of a request.
 *
 * @param number counted from 1, empty lines too
 * @param content null where the line is longer than is allowed
 */
record Row(long number, byte[] content) {
  boolean isTooLong() {
    return content == null;
  }
}
