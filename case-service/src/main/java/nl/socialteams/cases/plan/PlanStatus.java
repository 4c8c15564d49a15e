// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a plan. */
@Schema(
    name = "PlanStatus",
    description =
        "DRAFT concept, AGREED vastgesteld met de bewoner, COMPLETED afgerond, ENDED beëindigd,"
            + " WITHDRAWN ingetrokken voor er een akkoord was")
public enum PlanStatus {
  DRAFT,
  AGREED,
  COMPLETED,
  ENDED,
  WITHDRAWN
}
