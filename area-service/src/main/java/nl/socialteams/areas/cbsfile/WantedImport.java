// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

/**
 * A file that is to be taken over.
 *
 * @param year the year that CBS made it for
 * @param simplified whether its outlines are; null where it has none
 */
public record WantedImport(ImportKind kind, int year, Boolean simplified) {
  public static WantedImport of(ImportKind kind, int year) {
    return new WantedImport(kind, year, null);
  }
}
