// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what the cost of support is told. */
@Schema(
    name = "CostUnit",
    description =
        "HOUR uur, DAYPART dagdeel, DAY dag, WEEK week, MONTH maand, YEAR jaar, ONCE eenmalig")
public enum CostUnit {
  HOUR,
  DAYPART,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  ONCE
}
