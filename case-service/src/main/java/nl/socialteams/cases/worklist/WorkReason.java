// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is to be done in a case. */
@Schema(
    description =
        "DANGER gevaar, reactietermijn / danger; REFERRAL verwijzing wacht op antwoord / a referral"
            + " waits; AFTERCARE nazorg / aftercare; PLAN_REVIEW plan bezien / plan to be reviewed;"
            + " CONSENT wacht op toestemming / waits for consent; EVALUATION te evalueren / to"
            + " evaluate; DIRECTORSHIP regie wacht op aanvaarding / waits for a director to accept")
public enum WorkReason {
  DANGER,
  REFERRAL,
  AFTERCARE,
  PLAN_REVIEW,
  CONSENT,
  EVALUATION,
  DIRECTORSHIP
}
