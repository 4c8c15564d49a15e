// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a step of a tailor-made plan has come. */
@Schema(
    name = "TailorMadeStepStatus",
    description = "PLANNED gepland, UNDERWAY bezig, DONE gezet, DROPPED vervallen")
public enum StepStatus {
  PLANNED,
  UNDERWAY,
  DONE,
  DROPPED;

  boolean leadsTo(StepStatus next) {
    return next().contains(next);
  }

  Set<StepStatus> next() {
    return switch (this) {
      case PLANNED -> EnumSet.of(UNDERWAY, DROPPED);
      case UNDERWAY -> EnumSet.of(DONE, DROPPED);
      case DONE, DROPPED -> EnumSet.noneOf(StepStatus.class);
    };
  }
}
