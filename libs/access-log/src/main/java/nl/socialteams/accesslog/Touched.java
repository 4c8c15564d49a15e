// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.UUID;

import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;

/**
 * One object that was read, changed or asked for, and whom it is about.
 *
 * @param id null for a kind as a whole, such as an empty list
 * @param about null where the service cannot tell, as for an object that is not there
 * @param municipality null where only the caller's are known
 */
record Touched(String kind, UUID id, DataSubject about, String municipality) {
  static Touched sealed(SealedPlace place) {
    return new Touched(place.kind(), place.id(), place.about(), null);
  }

  static Touched askedFor(String kind, UUID id) {
    return new Touched(kind, id, null, null);
  }
}
