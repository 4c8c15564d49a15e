// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.spent;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.caller.Caller;

/** Expenditures that a figure or an outcome is about. */
@ApplicationScoped
public class SpentExpenditures {
  private final Caller caller;
  private final EntityManager entities;

  @Inject
  SpentExpenditures(Caller caller, EntityManager entities) {
    this.caller = caller;
    this.entities = entities;
  }

  /** Empty where it is absent or not visible. */
  public Optional<Expenditure> find(UUID id) {
    return Optional.ofNullable(entities.find(Expenditure.class, id))
        .filter(found -> caller.actsFor(found.municipality()));
  }
}
