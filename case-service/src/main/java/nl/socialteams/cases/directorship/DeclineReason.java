// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody does not become director. */
@Schema(
    name = "DirectorshipDeclineReason",
    description =
        "NO_CAPACITY geen ruimte, OTHER_EXPERTISE_NEEDED andere deskundigheid nodig,"
            + " CONFLICT_OF_INTEREST belangenverstrengeling, OTHER anders")
public enum DeclineReason {
  NO_CAPACITY,
  OTHER_EXPERTISE_NEEDED,
  CONFLICT_OF_INTEREST,
  OTHER
}
