// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a step. */
@Schema(
    name = "TailorMadeStepOutcome",
    description = "REACHED bereikt, PARTLY_REACHED deels bereikt, NOT_REACHED niet bereikt")
public enum StepOutcome {
  REACHED,
  PARTLY_REACHED,
  NOT_REACHED
}
