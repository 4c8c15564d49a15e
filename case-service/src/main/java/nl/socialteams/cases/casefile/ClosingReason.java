// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case ends. */
@Schema(
    description =
        "SUPPORT_SUFFICIENT ondersteuning toereikend, HANDED_OVER overgedragen, RESIDENT_WITHDREW"
            + " bewoner ziet ervan af, NO_CONTACT geen contact gekregen, MOVED_AWAY verhuisd,"
            + " DECEASED overleden, OTHER anders")
public enum ClosingReason {
  SUPPORT_SUFFICIENT,
  HANDED_OVER,
  RESIDENT_WITHDREW,
  NO_CONTACT,
  MOVED_AWAY,
  DECEASED,
  OTHER
}
