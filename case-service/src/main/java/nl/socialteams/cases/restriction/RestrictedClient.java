// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import java.time.Instant;
import java.util.UUID;

/**
 * Of whom processing is restricted.
 *
 * @param liftedAt null while it stands
 */
public record RestrictedClient(
    UUID restriction, String municipality, UUID client, Instant liftedAt) {

  /**
   * @throws RestrictionLifted where it stands no more
   */
  public void requireStanding() {
    if (liftedAt != null) {
      throw new RestrictionLifted(liftedAt);
    }
  }
}
