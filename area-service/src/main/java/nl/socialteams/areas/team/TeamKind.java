// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of team it is. */
@Schema(
    description =
        "NEIGHBOURHOOD buurtteam, CENTRE team voor het centrum, MULTI_PROBLEM"
            + " multiprobleemteam, YOUTH jeugdteam, CITY_WIDE stedelijke ondersteuning")
public enum TeamKind {
  NEIGHBOURHOOD,
  CENTRE,
  MULTI_PROBLEM,
  YOUTH,
  CITY_WIDE
}
