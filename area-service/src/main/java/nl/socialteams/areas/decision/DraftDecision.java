// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.caller.Caller;

/** Writes drafts. Nothing of a draft holds, and nothing in it need be right yet. */
@ApplicationScoped
class DraftDecision {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final DecisionRepository decisions;

  @Inject
  DraftDecision(Caller caller, VisibleMunicipality visible, DecisionRepository decisions) {
    this.caller = caller;
    this.visible = visible;
    this.decisions = decisions;
  }

  Decision draft(NewDecision wanted) {
    caller.requireActsFor(wanted.municipality());
    String municipality = visible.municipality(wanted.municipality()).code();
    Decision draft = Decision.draft(municipality, wanted.text());
    decisions.persistAndFlush(draft);
    return draft;
  }

  void rewrite(Decision draft, DecisionText text) {
    draft.rewrite(text);
    decisions.flush();
  }
}
