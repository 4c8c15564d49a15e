// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of hours and FTE was agreed; the other follows from it. */
@Schema(description = "HOURS uren, FTE fte, NEITHER onbekend / not known")
public enum DeploymentGiven {
  HOURS,
  FTE,
  NEITHER;

  public static DeploymentGiven in(MembershipTerms terms) {
    if (terms.hoursPerWeek() != null) {
      return HOURS;
    }
    return terms.fte() == null ? NEITHER : FTE;
  }
}
