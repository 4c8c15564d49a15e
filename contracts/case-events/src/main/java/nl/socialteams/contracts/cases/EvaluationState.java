// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * What a team says of its approach in a case. Absent: not answered; an empty list: answered with
 * none of them. A share is over those who answered.
 *
 * @param evaluationId stays the same when the evaluation is corrected
 * @param departsFromFormerPractice whether the approach was other than formerly
 * @param departureReasons what the departure lay in, codes of {@code DEPARTURE_REASON}
 * @param noDepartureReasons why there was none, codes of {@code NO_DEPARTURE_REASON}
 * @param effects what it led to, codes of {@code EVALUATION_EFFECT}
 * @param differentArrangement whether the arrangement was other than it formerly would have been
 * @param arrangementDifferences in what way, codes of {@code ARRANGEMENT_DIFFERENCE}
 * @param neighbourhoodPowerUsed whether the exchange or another activity of the neighbourhood was
 *     used
 * @param satisfied whether the client is, with the arrangement
 * @param helpfulInstruments which helped, codes of {@code INSTRUMENT}
 * @param knownUntil when it was corrected or withdrawn; absent for what is known now
 * @param asserted whether knownFrom was given by an import of history
 */
public record EvaluationState(
    UUID evaluationId,
    LocalDate assessedOn,
    Boolean departsFromFormerPractice,
    List<String> departureReasons,
    List<String> noDepartureReasons,
    List<String> effects,
    Boolean differentArrangement,
    List<String> arrangementDifferences,
    Boolean timeGained,
    Boolean neighbourhoodPowerUsed,
    Boolean sufficientSupport,
    Boolean satisfied,
    List<String> helpfulInstruments,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public EvaluationState {
    requireNonNull(evaluationId, "evaluationId");
    requireNonNull(assessedOn, "assessedOn");
    requireNonNull(knownFrom, "knownFrom");
  }
}
