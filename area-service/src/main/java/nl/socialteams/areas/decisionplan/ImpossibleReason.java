// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a change cannot be. */
@Schema(
    description =
        "CHANGED_TWICE: hetzelfde team wijzigt meer dan eens / one team changes more than once."
            + " NAME_TAKEN: een ander team heet dan al zo / another team has that name."
            + " ENDS_ITSELF: het team eindigt door dit besluit / the team ends by this decision."
            + " ENDS_ALREADY: het einde van het team staat al vast / its end is known already."
            + " BEGINS_THAT_DAY: het team begint zelf pas die dag / the team begins on that day."
            + " SERVES_LATER: een al genomen besluit geeft het later een gebied / a decision that"
            + " was taken gives it an area later."
            + " MERGER_UNCLEAR: noem een nieuw team of een bestaand team / name one team to go into.")
public enum ImpossibleReason {
  CHANGED_TWICE,
  NAME_TAKEN,
  ENDS_ITSELF,
  ENDS_ALREADY,
  BEGINS_THAT_DAY,
  SERVES_LATER,
  MERGER_UNCLEAR
}
