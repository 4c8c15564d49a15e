// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

/** The forms of the codes that CBS gives. */
public final class AreaCodes {
  public static final String MUNICIPALITY = "^GM[0-9]{4}$";
  public static final String NEIGHBOURHOOD = "^BU[0-9A-Z]{8}$";

  private AreaCodes() {}
}
