// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.DayInCase;
import nl.socialteams.cases.codelist.KnownCodes;
import nl.socialteams.cases.codelist.ListCodes;
import nl.socialteams.cases.codelist.ListOnDay;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Finds all that is wrong with an evaluation. */
@ApplicationScoped
class EvaluationCheck {
  private final DayInCase days;
  private final KnownCodes codes;

  @Inject
  EvaluationCheck(DayInCase days, KnownCodes codes) {
    this.days = days;
    this.codes = codes;
  }

  /**
   * A case may be evaluated after it was closed.
   *
   * @throws InvalidInput with every fault
   */
  void check(CaseFile caseFile, NewEvaluation told) {
    List<Fault> faults = new ArrayList<>();
    LocalDate on = told.assessedOn();
    days.requirePast(on, "/assessedOn", faults);
    days.requireOpened(caseFile, on, "/assessedOn", faults);
    PracticeAnswers answers = told.answers();
    Boolean departs = answers.departsFromFormerPractice();
    Lists lists = new Lists(caseFile.municipality(), on, faults);
    lists.check(ListCodes.DEPARTURE_REASON, answers.departureReasons(), "departureReasons");
    lists.check(ListCodes.NO_DEPARTURE_REASON, answers.noDepartureReasons(), "noDepartureReasons");
    lists.check(ListCodes.EVALUATION_EFFECT, answers.effects(), "effects");
    lists.check(
        ListCodes.ARRANGEMENT_DIFFERENCE,
        answers.arrangementDifferences(),
        "arrangementDifferences");
    lists.check(ListCodes.INSTRUMENT, answers.helpfulInstruments(), "helpfulInstruments");
    follows(true, departs, answers.departureReasons(), "departureReasons", faults);
    follows(false, departs, answers.noDepartureReasons(), "noDepartureReasons", faults);
    follows(true, departs, answers.effects(), "effects", faults);
    follows(
        true,
        answers.differentArrangement(),
        answers.arrangementDifferences(),
        "arrangementDifferences",
        faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  /** Why and in what way is asked of those who answered the question so. */
  private static void follows(
      boolean wanted, Boolean answer, List<String> told, String member, List<Fault> faults) {
    if (told != null && !told.isEmpty() && (answer == null || answer != wanted)) {
      faults.add(fault("/answers/" + member, "answer-does-not-follow"));
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }

  /** The lists of a municipality on the day. */
  private final class Lists {
    private final String municipality;
    private final LocalDate on;
    private final List<Fault> faults;

    Lists(String municipality, LocalDate on, List<Fault> faults) {
      this.municipality = municipality;
      this.on = on;
      this.faults = faults;
    }

    void check(String list, List<String> told, String member) {
      if (told == null || told.isEmpty()) {
        return;
      }
      ListOnDay known = codes.on(municipality, list, on);
      for (int at = 0; at < told.size(); at++) {
        String pointer = "/answers/" + member + "/" + at;
        known.require(told.get(at), pointer, faults);
        if (told.indexOf(told.get(at)) < at) {
          faults.add(fault(pointer, "named-twice", told.get(at)));
        }
      }
    }
  }
}
