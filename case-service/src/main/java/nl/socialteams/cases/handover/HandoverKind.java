// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who or what stops. */
@Schema(
    description =
        "WORKER medewerker, ORGANISATION organisatie, TEAM team, NEIGHBOURHOOD buurt die naar een ander"
            + " team gaat")
public enum HandoverKind {
  WORKER,
  ORGANISATION,
  TEAM,
  NEIGHBOURHOOD
}
