// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.tariff;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.fact.Editions;
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.fact.NumberedEdition;

/** Records an edition of a tariff; those before it stay. */
@ApplicationScoped
class RecordTariff {
  private final Editions editions;
  private final Facts facts;

  @Inject
  RecordTariff(Editions editions, Facts facts) {
    this.editions = editions;
    this.facts = facts;
  }

  Tariff record(NewTariff wanted) {
    NumberedEdition numbered =
        editions.number(Tariff.class, wanted.text(), wanted.knownSince(), List.of());
    Tariff tariff = new Tariff(numbered, wanted);
    facts.keep(tariff);
    return tariff;
  }
}
