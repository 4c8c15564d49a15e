// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

/** The form of CBS codes of neighbourhoods, which may hold letters (in new lists). */
public final class NeighbourhoodCodes {
  public static final String FORM = "^BU[0-9A-Z]{8}$";

  private NeighbourhoodCodes() {}

  /** A neighbourhood's code begins with the digits of its municipality's. */
  static boolean liesIn(String code, String municipality) {
    return code.startsWith(municipality.substring(2), 2);
  }
}
