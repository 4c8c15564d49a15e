// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case ends. */
@Schema(
    description =
        "SUPPORT_SUFFICIENT ondersteuning toereikend, GOAL_REACHED doel bereikt, HANDED_OVER"
            + " overgedragen, RESIDENT_WITHDREW bewoner ziet ervan af, NO_CONTACT geen contact"
            + " gekregen, MOVED verhuisd, DECEASED overleden, ANSWERED_ON_THE_SPOT enkelvoudige"
            + " vraag ter plekke beantwoord, OTHER anders")
public enum ClosingReason {
  SUPPORT_SUFFICIENT,
  GOAL_REACHED,
  HANDED_OVER,
  RESIDENT_WITHDREW,
  NO_CONTACT,
  MOVED,
  DECEASED,
  ANSWERED_ON_THE_SPOT,
  OTHER
}
