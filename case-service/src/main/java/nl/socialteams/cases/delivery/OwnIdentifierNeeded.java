// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.util.List;

import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Policy: a row of a stream has an own identifier, or it could not be sent again safely. */
final class OwnIdentifierNeeded {
  private OwnIdentifierNeeded() {}

  static void require(NewRegistration told) {
    if (told.ownIdentifier() == null) {
      throw refusal();
    }
  }

  static InvalidInput refusal() {
    return new InvalidInput(
        List.of(Fault.of(Fault.Place.BODY, "/ownIdentifier", "own-identifier-missing")));
  }
}
