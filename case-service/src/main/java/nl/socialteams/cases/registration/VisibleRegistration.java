// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a registration is visible to who may act for its municipality. */
@ApplicationScoped
public class VisibleRegistration {
  private final Caller caller;
  private final RegistrationRepository registrations;

  @Inject
  VisibleRegistration(Caller caller, RegistrationRepository registrations) {
    this.caller = caller;
    this.registrations = registrations;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Registration registration(UUID id) {
    Registration found = registrations.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
