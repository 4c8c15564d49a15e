// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a plan is to be discussed. */
@Schema(
    name = "TailorMadeDiscussionReason",
    description =
        "FIRST_ADVICE nog geen advies gegeven / no advice yet; REVIEW_DUE de volgende bespreking valt"
            + " in deze week of ervoor / its next review falls in this week or before")
public enum DiscussionReason {
  FIRST_ADVICE,
  REVIEW_DUE
}
