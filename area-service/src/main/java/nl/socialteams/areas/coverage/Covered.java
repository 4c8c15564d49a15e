// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a neighbourhood has a team. */
@Schema(
    description =
        "WHOLE: hele buurt heeft een team; PARTLY: alleen een of meer delen; NONE: geen team")
public enum Covered {
  WHOLE,
  PARTLY,
  NONE
}
