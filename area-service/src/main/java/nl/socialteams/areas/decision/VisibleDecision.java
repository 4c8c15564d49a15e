// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.caller.Caller;

/** Policy: a decision is visible in its municipality; a draft only to those who write them. */
@ApplicationScoped
public class VisibleDecision {
  private final Caller caller;
  private final DecisionRepository decisions;

  @Inject
  VisibleDecision(Caller caller, DecisionRepository decisions) {
    this.caller = caller;
    this.decisions = decisions;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Decision decision(UUID id) {
    Decision found = decisions.findById(id);
    if (found == null || !caller.actsFor(found.municipality()) || isHidden(found)) {
      throw new NotFoundException();
    }
    return found;
  }

  boolean seesDrafts() {
    return caller.has(AreaRights.ADMINISTER);
  }

  private boolean isHidden(Decision decision) {
    return !decision.wasDecided() && !seesDrafts();
  }
}
