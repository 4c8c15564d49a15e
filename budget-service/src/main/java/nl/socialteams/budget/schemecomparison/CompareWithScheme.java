// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemecomparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.budget.BudgetOutbox;
import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.scheme.Scheme;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.spent.SpentExpenditures;
import nl.socialteams.caller.Caller;
import nl.socialteams.contracts.budget.AppliedScheme;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.SchemeComparisonState;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Holds an expenditure against a scheme, by the rule that held on the day of the request. */
@ApplicationScoped
class CompareWithScheme {
  private final Caller caller;
  private final KnowledgeClock knowledge;
  private final Facts facts;
  private final SpentExpenditures expenditures;
  private final BudgetOutbox outbox;

  @Inject
  CompareWithScheme(
      Caller caller,
      KnowledgeClock knowledge,
      Facts facts,
      SpentExpenditures expenditures,
      BudgetOutbox outbox) {
    this.caller = caller;
    this.knowledge = knowledge;
    this.facts = facts;
    this.expenditures = expenditures;
    this.outbox = outbox;
  }

  SchemeComparison compare(NewSchemeComparison wanted) {
    Knowledge known = knowledge.known(wanted.knownSince());
    Optional<Expenditure> expenditure = expenditures.find(wanted.expenditureId());
    Optional<Scheme> scheme = facts.find(Scheme.class, wanted.schemeId());
    LocalDate today = LocalDate.ofInstant(known.from(), Period.LOCAL);
    LocalDate on = wanted.comparedOn() == null ? today : wanted.comparedOn();
    requireFit(expenditure, scheme, on.isAfter(today));
    SchemeComparison comparison =
        new SchemeComparison(
            Compared.of(expenditure.orElseThrow()),
            scheme.orElseThrow(),
            on,
            known.asserted() ? null : caller.subject(),
            known);
    facts.keep(comparison);
    tell(comparison, scheme.get(), expenditure.get());
    return comparison;
  }

  private static void requireFit(
      Optional<Expenditure> expenditure, Optional<Scheme> scheme, boolean ahead) {
    List<Fault> faults = new ArrayList<>();
    if (ahead) {
      faults.add(Fault.of(Fault.Place.BODY, "/comparedOn", "day-ahead"));
    }
    if (expenditure.isEmpty()) {
      faults.add(Fault.of(Fault.Place.BODY, "/expenditureId", "unknown-expenditure"));
    }
    boolean known =
        scheme.isPresent()
            && (expenditure.isEmpty()
                || scheme.get().municipality().equals(expenditure.get().municipality()));
    if (!known) {
      faults.add(Fault.of(Fault.Place.BODY, "/schemeId", "unknown-scheme"));
    } else if (expenditure.isPresent()) {
      LocalDate asked = Compared.of(expenditure.get()).asked();
      if (!scheme.get().holdsOn(asked)) {
        faults.add(Fault.of(Fault.Place.BODY, "/schemeId", "scheme-not-valid", asked));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private void tell(SchemeComparison comparison, Scheme scheme, Expenditure expenditure) {
    outbox.publish(
        BudgetEvents.SCHEME_COMPARISON_RECORDED,
        comparison.id().toString(),
        new SchemeComparisonState(
            comparison.id(),
            comparison.municipality(),
            1,
            comparison.expenditure(),
            expenditure.spending().team(),
            new AppliedScheme(
                scheme.code(),
                scheme.edition(),
                scheme.label(),
                scheme.source(),
                scheme.law().name()),
            comparison.amount().euros(),
            comparison.wouldHavePaid().euros(),
            comparison.handlingDays(),
            comparison.actualDays(),
            comparison.comparedOn(),
            comparison.knownFrom(),
            comparison.asserted()));
  }
}
