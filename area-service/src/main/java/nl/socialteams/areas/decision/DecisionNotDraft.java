// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import nl.socialteams.problem.Refusal;

/** Only a draft is edited or decided. */
public final class DecisionNotDraft extends Refusal {
  private static final long serialVersionUID = 1L;

  DecisionNotDraft(DecisionStatus status) {
    super("decision-not-draft", status);
  }
}
