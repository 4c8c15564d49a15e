// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decision.DecisionRepository;
import nl.socialteams.areas.decision.VisibleDecision;
import nl.socialteams.areas.municipality.MunicipalityTurn;
import nl.socialteams.conditional.ExpectedVersion;

/**
 * Two administrators deciding at once go one after the other; the second sees what the first did.
 */
@ApplicationScoped
class DecisionTurn {
  private final VisibleDecision visible;
  private final MunicipalityTurn turn;
  private final DecisionRepository decisions;

  @Inject
  DecisionTurn(VisibleDecision visible, MunicipalityTurn turn, DecisionRepository decisions) {
    this.visible = visible;
    this.turn = turn;
    this.decisions = decisions;
  }

  Decision take(UUID id, ExpectedVersion expected) {
    Decision decision = visible.decision(id);
    turn.take(decision.municipality());
    decisions.lock(decision);
    expected.requireMatch(decision.version());
    return decision;
  }
}
