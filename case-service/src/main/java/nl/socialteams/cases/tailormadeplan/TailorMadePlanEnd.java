// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a tailor-made plan ends. */
@Schema(description = "COMPLETED afgerond: de stappen zijn gezet, STOPPED gestopt, met reden")
public enum TailorMadePlanEnd {
  COMPLETED,
  STOPPED;

  TailorMadePlanStatus status() {
    return TailorMadePlanStatus.valueOf(name());
  }
}
