// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.cases.teammembership.Workers;

/**
 * Policy: a directorship is seen by who sees a file of the household and by who is proposed; it is
 * proposed, withdrawn and released by who works in one, and accepted or declined by who is
 * proposed.
 */
@ApplicationScoped
class VisibleDirectorship {
  private final Caller caller;
  private final Workers workers;
  private final VisibleRegistration visible;
  private final DirectorshipRepository directorships;

  @Inject
  VisibleDirectorship(
      Caller caller,
      Workers workers,
      VisibleRegistration visible,
      DirectorshipRepository directorships) {
    this.caller = caller;
    this.workers = workers;
    this.visible = visible;
    this.directorships = directorships;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Directorship directorship(UUID id) {
    Directorship found = directorships.findById(id);
    if (found == null
        || !caller.actsFor(found.municipality())
        || !(isProposed(found) || visible.household(found.household()))) {
      throw new NotFoundException();
    }
    return found;
  }

  /**
   * @throws NotTheProposed where the caller is somebody else
   */
  Directorship asProposed(UUID id) {
    Directorship found = directorship(id);
    if (!isProposed(found)) {
      throw new NotTheProposed();
    }
    return found;
  }

  /** For who works in a file of the household, and for the director. */
  Directorship workedOn(UUID id) {
    Directorship found = directorship(id);
    if (!isProposed(found)) {
      visible.requireWorksInHousehold(found.household());
    }
    return found;
  }

  private boolean isProposed(Directorship directorship) {
    return workers
        .calling(directorship.municipality())
        .filter(directorship.worker()::equals)
        .isPresent();
  }
}
