// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.Map;

/** A form of support, by life domain and tilt ring. */
record Support(
    String arrangement, String kind, String lifeDomain, String ring, LocalDate validFrom) {

  /** What there was before the team came. */
  static Support existing(String kind, String lifeDomain, String ring, LocalDate since) {
    return new Support("EXISTING", kind, lifeDomain, ring, since);
  }

  /** What resident and team found together. */
  static Support found(String kind, String lifeDomain, String ring, LocalDate from) {
    return new Support("NEW", kind, lifeDomain, ring, from);
  }

  Map<String, Object> body() {
    return Map.of(
        "arrangement", arrangement,
        "kind", kind,
        "lifeDomain", lifeDomain,
        "ring", ring,
        "validFrom", validFrom.toString());
  }
}
