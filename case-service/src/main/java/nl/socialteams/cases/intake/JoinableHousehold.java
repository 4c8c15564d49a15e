// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.registration.VisibleRegistration;

/**
 * Policy: one adds a client to a household of which one sees a registration: of one's team, or
 * delivered by oneself. Of another household one learns nothing, not even that it is there.
 */
@ApplicationScoped
class JoinableHousehold {
  private final VisibleRegistration visible;
  private final HouseholdRepository households;

  @Inject
  JoinableHousehold(VisibleRegistration visible, HouseholdRepository households) {
    this.visible = visible;
    this.households = households;
  }

  Optional<Household> find(UUID id, String municipality) {
    return visible.household(id)
        ? Optional.ofNullable(households.hold(id))
            .filter(found -> found.municipality().equals(municipality))
        : Optional.empty();
  }
}
