// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rows are divided by besides the table's own dimensions. */
@Schema(
    name = "TableGrouping",
    description =
        "MUNICIPALITY: niet / not. DISTRICT: per wijk. NEIGHBOURHOOD: per buurt. TEAM: per team."
            + " MONTH: per maand.")
public enum By {
  MUNICIPALITY,
  DISTRICT,
  NEIGHBOURHOOD,
  TEAM,
  MONTH
}
