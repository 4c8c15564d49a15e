// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.regex.Pattern;

/**
 * Municipalities in which partners try their systems on made-up residents. The code alone tells one
 * (CBS gives none that begins with GM99), so that no two services can disagree about it and no
 * setting can make one of a city.
 */
public final class TestMunicipalities {
  /** The one that every installation has. */
  public static final String USUAL = "GM9999";

  private static final Pattern CODE = Pattern.compile("GM99[0-9]{2}");

  private TestMunicipalities() {}

  public static boolean include(String municipality) {
    return CODE.matcher(municipality).matches();
  }
}
