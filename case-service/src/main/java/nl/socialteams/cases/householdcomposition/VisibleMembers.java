// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.cases.access.RestrictedFiles;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.registration.VisibleRegistration;

/**
 * Policy: who sees a file of a household sees those members whose file they see; who sees a case of
 * it, those without a file too; who works in a file of it says who lives there.
 */
@ApplicationScoped
class VisibleMembers {
  private final VisibleRegistration registrations;
  private final VisibleCase cases;
  private final HouseholdRepository households;
  private final RestrictedFiles restricted;

  @Inject
  VisibleMembers(
      VisibleRegistration registrations,
      VisibleCase cases,
      HouseholdRepository households,
      RestrictedFiles restricted) {
    this.registrations = registrations;
    this.cases = cases;
    this.households = households;
    this.restricted = restricted;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  SeenHousehold seen(UUID household) {
    if (!registrations.household(household)) {
      throw restricted.absent(household);
    }
    return new SeenHousehold(
        household, !cases.seenOf(household).isEmpty() || registrations.worksInHousehold(household));
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Household worked(UUID household) {
    if (cases.workedOf(household).isEmpty()) {
      registrations.requireWorksInHousehold(household);
    }
    return households.findById(household);
  }

  boolean knowsClient(Household household, UUID client) {
    return registrations.seesFileOf(client)
        && registrations.ofClient(client).municipality().equals(household.municipality());
  }
}
