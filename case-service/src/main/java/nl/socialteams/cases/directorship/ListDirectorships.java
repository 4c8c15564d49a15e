// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.cases.teammembership.Workers;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** The directorships proposed to the caller, or those of a household that the caller sees. */
@ApplicationScoped
class ListDirectorships {
  private static final UUID NOBODY = new UUID(0, 0);

  private final Workers workers;
  private final VisibleRegistration visible;
  private final DirectorshipRepository directorships;

  @Inject
  ListDirectorships(
      Workers workers, VisibleRegistration visible, DirectorshipRepository directorships) {
    this.workers = workers;
    this.visible = visible;
    this.directorships = directorships;
  }

  /**
   * @param household null for those proposed to the caller
   */
  Page<Directorship> page(String municipality, UUID household, Cursor after, int limit) {
    if (household != null) {
      UUID seen = visible.household(household) ? household : NOBODY;
      return directorships.ofHousehold(seen, after, limit);
    }
    UUID worker = workers.calling(municipality).orElse(NOBODY);
    return directorships.ofWorker(municipality, worker, after, limit);
  }
}
