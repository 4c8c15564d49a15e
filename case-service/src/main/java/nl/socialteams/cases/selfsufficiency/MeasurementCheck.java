// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.DayInCase;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.client.LivingUnit;
import nl.socialteams.cases.codelist.KnownCodes;
import nl.socialteams.cases.codelist.ListCodes;
import nl.socialteams.cases.codelist.ListOnDay;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Finds all that is wrong with a measurement. */
@ApplicationScoped
class MeasurementCheck {
  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  private final DayInCase days;
  private final KnownCodes codes;
  private final ClientRepository clients;

  @Inject
  MeasurementCheck(DayInCase days, KnownCodes codes, ClientRepository clients) {
    this.days = days;
    this.codes = codes;
    this.clients = clients;
  }

  /**
   * @throws InvalidInput with every fault
   */
  CheckedMeasurement check(CaseFile caseFile, NewMeasurement told) {
    List<Fault> faults = new ArrayList<>();
    days.require(caseFile, told.on(), "/on", faults);
    ListOnDay domains = matrix(caseFile.municipality(), told, faults);
    boolean responsible = isResponsible(caseFile, told);
    List<MatrixScore> scores = scores(told, domains, responsible, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new CheckedMeasurement(domains, responsible, scores);
  }

  private ListOnDay matrix(String municipality, NewMeasurement told, List<Fault> faults) {
    codes.require(
        municipality,
        ListCodes.SELF_SUFFICIENCY_MATRIX,
        told.on(),
        told.matrix(),
        "/matrix",
        faults);
    ListOnDay domains = codes.on(municipality, told.matrix(), told.on());
    if (!domains.holds() && faults.isEmpty()) {
      faults.add(fault("/matrix", "matrix-not-valid", told.matrix(), told.on()));
    }
    if (told.matrixLabel() != null && !told.matrixLabel().equals(domains.label())) {
      faults.add(fault("/matrixLabel", "matrix-not-valid", told.matrixLabel(), told.on()));
    }
    return domains;
  }

  private boolean isResponsible(CaseFile caseFile, NewMeasurement told) {
    if (told.responsibleForChildren() != null) {
      return told.responsibleForChildren();
    }
    LivingUnit unit = clients.findById(caseFile.client()).livingUnit();
    return unit == LivingUnit.ALONE_WITH_CHILDREN || unit == LivingUnit.WITH_OTHERS_AND_CHILDREN;
  }

  private static List<MatrixScore> scores(
      NewMeasurement told, ListOnDay domains, boolean responsible, List<Fault> faults) {
    List<MatrixScore> scores = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < told.scores().size(); at++) {
      NewScore score = told.scores().get(at);
      String pointer = "/scores/" + at;
      boolean supplement = isSupplement(domains, score, pointer, faults);
      if (supplement && !responsible) {
        faults.add(fault(pointer + "/domain", "no-children-no-supplement", score.domain()));
      }
      if (!seen.add(score.domain())) {
        faults.add(fault(pointer + "/domain", "named-twice", score.domain()));
      }
      if (score.score() < LOWEST || score.score() > HIGHEST) {
        faults.add(fault(pointer + "/score", "score-out-of-range", LOWEST, HIGHEST));
      }
      scores.add(new MatrixScore(score.domain(), score.score(), supplement));
    }
    return scores;
  }

  private static boolean isSupplement(
      ListOnDay domains, NewScore score, String pointer, List<Fault> faults) {
    if (!domains.holds()) {
      return false;
    }
    domains.require(score.domain(), pointer + "/domain", faults);
    return domains.has(score.domain())
        && domains.codes().get(score.domain()).is("parentingSupplement");
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
