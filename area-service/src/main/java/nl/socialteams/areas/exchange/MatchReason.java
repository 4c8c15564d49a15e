// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request and an offer were proposed to each other. */
@Schema(
    description =
        "SAME_KIND zelfde soort, SAME_NEIGHBOURHOOD zelfde buurt, BOTH_GIVE_AND_TAKE wederkerig:"
            + " beide bewoners vragen en bieden / why they fit")
public enum MatchReason {
  SAME_KIND,
  SAME_NEIGHBOURHOOD,
  BOTH_GIVE_AND_TAKE
}
