// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.organisationcopy.KnownOrganisations;
import nl.socialteams.problem.Fault;

/** What can be wrong with a subsidy. */
@ApplicationScoped
class SubsidyFaults {
  private final KnownOrganisations organisations;
  private final Facts facts;

  @Inject
  SubsidyFaults(KnownOrganisations organisations, Facts facts) {
    this.organisations = organisations;
    this.facts = facts;
  }

  List<Fault> in(NewSubsidy wanted) {
    List<Fault> faults = new ArrayList<>();
    if (!organisations.has(wanted.organisationId(), wanted.municipality())) {
      faults.add(fault("/organisationId", "unknown-organisation", wanted.organisationId()));
    }
    if (wanted.lastYear() != null && wanted.lastYear() < wanted.firstYear()) {
      faults.add(fault("/lastYear", "years-reversed"));
    }
    boolean unknown =
        wanted.replaces() != null
            && facts
                .find(Subsidy.class, wanted.replaces())
                .filter(earlier -> earlier.organisation().equals(wanted.organisationId()))
                .isEmpty();
    if (unknown) {
      faults.add(fault("/replaces", "unknown-replaced"));
    }
    addReductions(wanted, faults);
    return faults;
  }

  private static void addReductions(NewSubsidy wanted, List<Fault> faults) {
    Set<Integer> years = new HashSet<>();
    for (int at = 0; at < wanted.planned().size(); at++) {
      Reduction reduction = wanted.planned().get(at);
      String pointer = "/reductions/" + at;
      boolean outside =
          reduction.fromYear() < wanted.firstYear()
              || wanted.lastYear() != null && reduction.fromYear() > wanted.lastYear();
      if (outside || !years.add(reduction.fromYear())) {
        faults.add(fault(pointer + "/fromYear", "reduction-year"));
      }
      if (reduction.amount().compareTo(wanted.baseAmount()) > 0) {
        faults.add(fault(pointer + "/amount", "reduction-too-high", wanted.baseAmount()));
      }
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
