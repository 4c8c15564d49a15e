// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.registration.RegistrationRepository;

/**
 * Policy: team members add a client to any household of the municipality, partner systems to those
 * that they registered somebody of themselves.
 */
@ApplicationScoped
class JoinableHousehold {
  private final Caller caller;
  private final HouseholdRepository households;
  private final RegistrationRepository registrations;

  @Inject
  JoinableHousehold(
      Caller caller, HouseholdRepository households, RegistrationRepository registrations) {
    this.caller = caller;
    this.households = households;
    this.registrations = registrations;
  }

  Optional<Household> find(UUID id, String municipality) {
    Household found = households.hold(id);
    boolean joinable =
        found != null
            && found.municipality().equals(municipality)
            && (caller.has(CaseRights.READ) || registrations.hasOneBy(caller.subject(), id));
    return joinable ? Optional.of(found) : Optional.empty();
  }
}
