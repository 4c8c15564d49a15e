// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

/**
 * Along what a table divides.
 *
 * @param name stable: the column's name
 * @param codeList whose labels its values have; null where they have their own words
 */
public record Dimension(String name, String codeList) {
  public static Dimension of(String name) {
    return new Dimension(name, null);
  }

  public static Dimension of(String name, String codeList) {
    return new Dimension(name, codeList);
  }
}
