// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a tailor-made plan has come. */
@Schema(
    description =
        "EXPLORING in kaart brengen, WORKING perspectief bepaald en aan de slag, COMPLETED afgerond,"
            + " STOPPED gestopt")
public enum TailorMadePlanStatus {
  EXPLORING,
  WORKING,
  COMPLETED,
  STOPPED;

  boolean leadsTo(TailorMadePlanStatus next) {
    return next().contains(next);
  }

  public boolean runs() {
    return !next().isEmpty();
  }

  Set<TailorMadePlanStatus> next() {
    return switch (this) {
      case EXPLORING -> EnumSet.of(WORKING, STOPPED);
      case WORKING -> EnumSet.of(COMPLETED, STOPPED);
      case COMPLETED, STOPPED -> EnumSet.noneOf(TailorMadePlanStatus.class);
    };
  }
}
