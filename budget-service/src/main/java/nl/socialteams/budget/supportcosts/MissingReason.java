// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a cost is not known. */
@Schema(
    name = "SupportCostMissingReason",
    description =
        "Reden / reason: NO_TARIFF geen tarief bekend, UNITS_UNKNOWN aantal eenheden onbekend, UNIT_UNKNOWN eenheid onbekend")
public enum MissingReason {
  NO_TARIFF,
  UNITS_UNKNOWN,
  UNIT_UNKNOWN
}
