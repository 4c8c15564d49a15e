// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

/**
 * A table as it was published.
 *
 * @param content the answer as JSON
 * @param checksum of the content
 */
record FrozenTable(String tableName, String content, String checksum) {
  static FrozenTable of(String tableName, String content) {
    return new FrozenTable(tableName, content, Checksum.of(content));
  }
}
