// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ceiling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ceiling is for. */
@Schema(
    description =
        "Soort plafond / kind of ceiling: TEAM per team, HOUSEHOLD per huishouden, EXPENDITURE per"
            + " uitgave")
public enum CeilingKind {
  TEAM,
  HOUSEHOLD,
  EXPENDITURE
}
