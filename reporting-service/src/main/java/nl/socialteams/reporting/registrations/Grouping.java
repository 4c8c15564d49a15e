// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rows of the report are. */
@Schema(
    description =
        "TOTAL: een rij / one row. MONTH: per maand. TEAM: per team. NEIGHBOURHOOD: per buurt.")
public enum Grouping {
  TOTAL,
  MONTH,
  TEAM,
  NEIGHBOURHOOD
}
