// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what a plan ends. */
@Schema(
    name = "PlanEnd",
    description =
        "COMPLETED afgerond, ENDED beëindigd, WITHDRAWN ingetrokken: alleen voor het akkoord / only"
            + " before the agreement")
public enum PlanEnd {
  COMPLETED,
  ENDED,
  WITHDRAWN;

  PlanStatus status() {
    return PlanStatus.valueOf(name());
  }
}
