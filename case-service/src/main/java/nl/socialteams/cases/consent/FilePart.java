// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a file that a consent covers, or does not. */
@Schema(
    name = "FilePart",
    description =
        "CLIENT wie de cliënt is, QUESTION de hulpvraag, CONTACTS contactmomenten, SCORES"
            + " zelfredzaamheid, SUPPORT ondersteuning, PLAN het plan. Een ontvanger ziet de eerste"
            + " drie; de andere drie zijn wat het team hem zelf mag vertellen / a recipient sees the"
            + " first three; the other three are what the team may tell in person")
public enum FilePart {
  CLIENT,
  QUESTION,
  CONTACTS,
  SCORES,
  SUPPORT,
  PLAN
}
