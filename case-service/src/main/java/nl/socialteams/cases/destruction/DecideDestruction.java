// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.access.CurrentActor;
import nl.socialteams.knowntime.Today;

/** Carries out what another person proposed, or takes back a proposal. */
@ApplicationScoped
class DecideDestruction {
  private final CurrentActor actor;
  private final Today today;
  private final VisibleDestruction visible;
  private final DestructionRepository destructions;
  private final TellDestroyed tell;

  @Inject
  DecideDestruction(
      CurrentActor actor,
      Today today,
      VisibleDestruction visible,
      DestructionRepository destructions,
      TellDestroyed tell) {
    this.actor = actor;
    this.today = today;
    this.visible = visible;
    this.destructions = destructions;
    this.tell = tell;
  }

  /**
   * @throws SecondPersonNeeded where the caller proposed it
   * @throws DestructionHeld where something stands in the way
   */
  void confirm(Destruction proposed) {
    proposed.requireProposed();
    if (proposed.isProposedBy(actor.now())) {
      throw new SecondPersonNeeded();
    }
    List<DestructionObstacle> obstacles = visible.obstacles(proposed);
    if (!obstacles.isEmpty()) {
      throw new DestructionHeld(obstacles);
    }
    LocalDate day = today.date();
    String gone = destructions.carryOut(proposed, day);
    tell.tell(DestroyedFile.read(gone), proposed.municipality(), day);
  }

  void withdraw(Destruction proposed) {
    proposed.withdraw(actor.now());
    destructions.flush();
  }
}
