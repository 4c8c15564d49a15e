// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.practiceevaluation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.Place;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.table.WithoutAnswer;

/**
 * Answers as they are kept, made into groups that each divide all evaluations: to a question with
 * many choices each choice is a group, chosen or not by those who answered.
 */
record EvaluationAnswerCounts(List<Fact> kept) {
  private static final String EVALUATIONS = "ASSESSED";
  private static final String ANSWERED = "ANSWERED";
  private static final String CHOSEN = "CHOSEN";

  List<Fact> facts(TableDefinition table) {
    List<Fact> answers = new ArrayList<>();
    for (Fact fact : kept) {
      if (!question(fact).equals(EVALUATIONS) && !answer(fact).equals(ANSWERED)) {
        answers.add(fact);
      }
    }
    answers.addAll(notChosen());
    return WithoutAnswer.add(table, evaluations(), answers);
  }

  private List<Fact> evaluations() {
    return kept.stream()
        .filter(fact -> question(fact).equals(EVALUATIONS))
        .map(fact -> new Fact(fact.place(), fact.month(), List.of(), fact.count()))
        .toList();
  }

  /** Those who answered the question and did not choose this. */
  private List<Fact> notChosen() {
    Map<Where, Long> chosen = new HashMap<>();
    Map<String, java.util.Set<String>> choices = new HashMap<>();
    for (Fact fact : kept) {
      if (answer(fact).equals(CHOSEN)) {
        choices
            .computeIfAbsent(question(fact), question -> new java.util.TreeSet<>())
            .add(choice(fact));
        chosen.merge(
            new Where(fact.place(), fact.month(), question(fact), choice(fact)),
            fact.count(),
            Long::sum);
      }
    }
    List<Fact> others = new ArrayList<>();
    for (Fact fact : kept) {
      if (answer(fact).equals(ANSWERED)) {
        for (String choice : choices.getOrDefault(question(fact), java.util.Set.of())) {
          Where where = new Where(fact.place(), fact.month(), question(fact), choice);
          long left = fact.count() - chosen.getOrDefault(where, 0L);
          if (left > 0) {
            others.add(notChosen(fact, choice, left));
          }
        }
      }
    }
    return others;
  }

  private static Fact notChosen(Fact fact, String choice, long count) {
    return new Fact(
        fact.place(), fact.month(), List.of(question(fact), choice, "NOT_CHOSEN"), count);
  }

  private static String question(Fact fact) {
    return fact.values().getFirst();
  }

  private static String choice(Fact fact) {
    return fact.values().get(1);
  }

  private static String answer(Fact fact) {
    return fact.values().getLast();
  }

  private record Where(Place place, YearMonth month, String question, String choice) {}
}
