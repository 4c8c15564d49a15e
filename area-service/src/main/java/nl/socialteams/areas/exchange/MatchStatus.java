// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a match. */
@Schema(
    description =
        "ACCEPTED aanvaard, FULFILLED vervuld, DISSOLVED ontbonden / what became of a match")
public enum MatchStatus {
  ACCEPTED,
  FULFILLED,
  DISSOLVED
}
