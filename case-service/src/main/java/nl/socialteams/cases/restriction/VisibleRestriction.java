// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

/** Policy: a restriction is known to who restricts in its municipality. */
@ApplicationScoped
public class VisibleRestriction {
  private final RestrictProcessing restrict;

  @Inject
  VisibleRestriction(RestrictProcessing restrict) {
    this.restrict = restrict;
  }

  /**
   * @throws NotFoundException where it is absent or of another municipality
   */
  public RestrictedClient find(UUID id) {
    return restrict.find(id).restricted();
  }
}
