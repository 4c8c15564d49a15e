// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.Set;

/** What a projection knows, without one. */
public final class SomeProjection {
  private SomeProjection() {}

  public static KnownMunicipalities knowing(int number, Set<String> codes) {
    return new KnownMunicipalities(null) {
      @Override
      public boolean contains(int projection, String code) {
        return projection == number && codes.contains(code);
      }
    };
  }

  public static ActiveProjection answering(int number) {
    return new ActiveProjection(null) {
      @Override
      public int number() {
        return number;
      }
    };
  }
}
