// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.household;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Households of all municipalities. */
@ApplicationScoped
public class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {

  /** What else changes in this household waits until the transaction ends; null where absent. */
  public Household hold(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
