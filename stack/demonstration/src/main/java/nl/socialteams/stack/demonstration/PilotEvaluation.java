// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The evaluation of practice in 53 cases since July 2014. The evaluation of January 2015 prints
 * shares that no whole number of 53 gives, so its questions had differing numbers of answers; these
 * give the printed shares: 41 of 53 (77%), 34 of 52 (65%), 11 of 50 (22%), 10 of 53 (19%) and 43 of
 * 46 (93%).
 */
record PilotEvaluation(PilotCase pilotCase) {
  static final int ASSESSED = 53;
  private static final int ASSESSED_AFTER = 30;
  private static final List<String> DEPARTURES =
      List.of(
          "RESIDENT_DIRECTS",
          "OWN_NETWORK_USED",
          "RIGHT_PARTNERS_CONNECTED",
          "NETWORK_WORKS",
          "NETWORKS_CONNECTED");
  private static final List<String> NO_DEPARTURES =
      List.of(
          "SECOND_LINE_NEEDED",
          "NOT_ABLE_OR_NO_NETWORK",
          "NO_ALTERNATIVE",
          "RESIDENT_CHOSE_SECOND_LINE");
  private static final List<String> EFFECTS =
      List.of(
          "LESS_DEMAND",
          "ESCALATION_PREVENTED",
          "PREVENTIVE",
          "OWN_RESPONSIBILITY",
          "WITHOUT_INDICATION");
  private static final List<String> DIFFERENCES =
      List.of(
          "MORE_RESIDENT_LESS_PROFESSIONAL", "LESS_INDICATION_MORE_NETWORK", "MORE_INFORMAL_CARE");

  boolean isThere() {
    return !pilotCase.isUntilMid2014() && pilotCase.numberInPeriod() < ASSESSED;
  }

  LocalDate assessedOn() {
    return pilotCase.day().plusDays(ASSESSED_AFTER);
  }

  Map<String, Object> told() {
    return Map.of(
        "assessedOn", assessedOn().toString(),
        "answers", answers(),
        "knownSince", Moments.noonOf(assessedOn()));
  }

  Map<String, Object> answers() {
    int number = pilotCase.numberInPeriod();
    Map<String, Object> answers = new LinkedHashMap<>();
    boolean departs = number < 41;
    answers.put("departsFromFormerPractice", departs);
    if (departs) {
      answers.put("departureReasons", List.of(DEPARTURES.get(number % DEPARTURES.size())));
      answers.put("effects", List.of(EFFECTS.get(number % EFFECTS.size())));
    } else {
      answers.put("noDepartureReasons", List.of(NO_DEPARTURES.get(number % NO_DEPARTURES.size())));
    }
    answer(answers, "differentArrangement", number, 34, 52);
    if (number < 34) {
      answers.put("arrangementDifferences", List.of(DIFFERENCES.get(number % DIFFERENCES.size())));
    }
    answer(answers, "timeGained", number, 11, 50);
    answer(answers, "neighbourhoodPowerUsed", number, 10, 53);
    answer(answers, "sufficientSupport", number, 43, 46);
    if (number < 43) {
      answers.put("satisfied", true);
    }
    answers.put(
        "helpfulInstruments",
        number % 5 == 4 ? List.of("ZRM") : List.of("KITCHEN_TABLE_TALK", "PORTAL"));
    return answers;
  }

  private static void answer(
      Map<String, Object> answers, String question, int number, int yes, int answered) {
    if (number < answered) {
      answers.put(question, number < yes);
    }
  }
}
