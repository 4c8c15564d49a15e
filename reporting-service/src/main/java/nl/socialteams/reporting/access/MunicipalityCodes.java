// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.access;

/** The form of CBS codes of municipalities. */
public final class MunicipalityCodes {
  public static final String FORM = "^GM[0-9]{4}$";

  private MunicipalityCodes() {}
}
