// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdmembers;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.cases.access.RestrictedFiles;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.registration.SeenRegistrations;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Policy: a household is known to who sees a file of it. */
@ApplicationScoped
class VisibleHousehold {
  private static final String LISTED =
      "select h from Household h where h.municipality = :municipality and h.id < :id and exists"
          + " (select 1 from Registration r where r.household = h.id and ";

  private final VisibleRegistration visible;
  private final SeenRegistrations registrations;
  private final HouseholdRepository households;
  private final RestrictedFiles restricted;

  @Inject
  VisibleHousehold(
      VisibleRegistration visible,
      SeenRegistrations registrations,
      HouseholdRepository households,
      RestrictedFiles restricted) {
    this.visible = visible;
    this.registrations = registrations;
    this.households = households;
    this.restricted = restricted;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  Household household(UUID id) {
    if (!visible.household(id)) {
      throw restricted.absent(id);
    }
    return households.findById(id);
  }

  Page<Household> page(String municipality, Cursor after, int limit) {
    List<Household> found =
        registrations
            .seen(Household.class, LISTED, ") order by h.id desc")
            .setParameter("municipality", municipality)
            .setParameter("id", after.identifier(0, Cursor.LAST))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
