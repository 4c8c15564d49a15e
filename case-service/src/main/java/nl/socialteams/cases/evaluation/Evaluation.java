// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.KnownSpan;
import nl.socialteams.knowntime.Knowledge;

/**
 * An evaluation of practice, as it was known during a time. A correction is another row of the same
 * evaluation, with the next revision.
 */
@Entity
public class Evaluation {
  @Id private UUID id;
  private UUID evaluation;
  private int revision;
  private String municipality;
  private UUID caseId;
  private LocalDate assessedOn;
  private Boolean departsFromFormerPractice;
  private String[] departureReasons;
  private String[] noDepartureReasons;
  private String[] effects;
  private Boolean differentArrangement;
  private String[] arrangementDifferences;
  private Boolean timeGained;
  private Boolean neighbourhoodPowerUsed;
  private Boolean sufficientSupport;
  private Boolean satisfied;
  private String[] helpfulInstruments;
  @Embedded private KnownSpan known;
  @Version private long lock;

  protected Evaluation() {}

  static Evaluation of(CaseFile caseFile, NewEvaluation told, Knowledge known) {
    return state(UuidCreator.getTimeOrderedEpoch(), 1, caseFile, told, known);
  }

  /** What is known instead from now on. */
  Evaluation correct(CaseFile caseFile, NewEvaluation told, Knowledge now) {
    known.supersede(now);
    return state(evaluation, revision + 1, caseFile, told, now);
  }

  private static Evaluation state(
      UUID evaluation, int revision, CaseFile caseFile, NewEvaluation told, Knowledge known) {
    PracticeAnswers answers = told.answers();
    Evaluation state = new Evaluation();
    state.id = UuidCreator.getTimeOrderedEpoch();
    state.evaluation = evaluation;
    state.revision = revision;
    state.municipality = caseFile.municipality();
    state.caseId = caseFile.id();
    state.assessedOn = told.assessedOn();
    state.departsFromFormerPractice = answers.departsFromFormerPractice();
    state.departureReasons = codes(answers.departureReasons());
    state.noDepartureReasons = codes(answers.noDepartureReasons());
    state.effects = codes(answers.effects());
    state.differentArrangement = answers.differentArrangement();
    state.arrangementDifferences = codes(answers.arrangementDifferences());
    state.timeGained = answers.timeGained();
    state.neighbourhoodPowerUsed = answers.neighbourhoodPowerUsed();
    state.sufficientSupport = answers.sufficientSupport();
    state.satisfied = answers.satisfied();
    state.helpfulInstruments = codes(answers.helpfulInstruments());
    state.known = KnownSpan.of(known);
    return state;
  }

  public PracticeAnswers answers() {
    return new PracticeAnswers(
        departsFromFormerPractice,
        list(departureReasons),
        list(noDepartureReasons),
        list(effects),
        differentArrangement,
        list(arrangementDifferences),
        timeGained,
        neighbourhoodPowerUsed,
        sufficientSupport,
        satisfied,
        list(helpfulInstruments));
  }

  private static String[] codes(List<String> told) {
    return told == null ? null : told.toArray(String[]::new);
  }

  private static List<String> list(String[] codes) {
    return codes == null ? null : List.of(codes);
  }

  public UUID evaluation() {
    return evaluation;
  }

  int revision() {
    return revision;
  }

  UUID caseId() {
    return caseId;
  }

  public LocalDate assessedOn() {
    return assessedOn;
  }

  KnownSpan known() {
    return known;
  }
}
