// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.scheme;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.fact.Editions;
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.fact.NumberedEdition;
import nl.socialteams.problem.Fault;

/** Records an edition of a scheme; those before it stay. */
@ApplicationScoped
class RecordScheme {
  private final Editions editions;
  private final Facts facts;

  @Inject
  RecordScheme(Editions editions, Facts facts) {
    this.editions = editions;
    this.facts = facts;
  }

  Scheme record(NewScheme wanted) {
    NumberedEdition numbered =
        editions.number(Scheme.class, wanted.text(), wanted.knownSince(), faults(wanted));
    Scheme scheme = new Scheme(numbered, wanted);
    facts.keep(scheme);
    return scheme;
  }

  private static List<Fault> faults(NewScheme wanted) {
    return wanted.pays().isWhole()
        ? List.of()
        : List.of(Fault.of(Fault.Place.BODY, "/pays", "fixed-or-share"));
  }
}
