// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * How self-sufficient a client was on a day, as it was known during a time. A correction is another
 * row of the same measurement, with the next revision.
 */
@Entity
public class Measurement {
  @Id private UUID id;
  private UUID measurement;
  private int revision;
  private String municipality;
  private UUID caseId;
  private String matrix;
  private int matrixVersion;
  private String matrixLabel;
  private LocalDate measuredOn;
  private boolean responsibleForChildren;
  private String[] domains;
  private Short[] scores;
  private Boolean[] supplements;
  @Embedded private KnownSpan known;
  @Version private long lock;

  protected Measurement() {}

  static Measurement of(CaseFile caseFile, CheckedMeasurement told, Knowledge known) {
    return state(UuidCreator.getTimeOrderedEpoch(), 1, caseFile, told, known);
  }

  /** What is known instead from now on. */
  Measurement correct(CaseFile caseFile, CheckedMeasurement told, Knowledge now) {
    known.supersede(now);
    return state(measurement, revision + 1, caseFile, told, now);
  }

  private static Measurement state(
      UUID measurement, int revision, CaseFile caseFile, CheckedMeasurement told, Knowledge known) {
    Measurement state = new Measurement();
    state.id = UuidCreator.getTimeOrderedEpoch();
    state.measurement = measurement;
    state.revision = revision;
    state.municipality = caseFile.municipality();
    state.caseId = caseFile.id();
    state.matrix = told.domains().list();
    state.matrixVersion = told.domains().number();
    state.matrixLabel = told.domains().label();
    state.measuredOn = told.domains().day();
    state.responsibleForChildren = told.responsibleForChildren();
    state.domains = told.scores().stream().map(MatrixScore::domain).toArray(String[]::new);
    state.scores = told.scores().stream().map(s -> s.score().shortValue()).toArray(Short[]::new);
    state.supplements = told.scores().stream().map(MatrixScore::supplement).toArray(Boolean[]::new);
    state.known = KnownSpan.of(known);
    return state;
  }

  public List<MatrixScore> scores() {
    List<MatrixScore> all = new ArrayList<>();
    for (int at = 0; at < domains.length; at++) {
      all.add(new MatrixScore(domains[at], scores[at].intValue(), supplements[at]));
    }
    return all;
  }

  UUID id() {
    return id;
  }

  public UUID measurement() {
    return measurement;
  }

  int revision() {
    return revision;
  }

  UUID caseId() {
    return caseId;
  }

  public String matrix() {
    return matrix;
  }

  public int matrixVersion() {
    return matrixVersion;
  }

  public String matrixLabel() {
    return matrixLabel;
  }

  public LocalDate measuredOn() {
    return measuredOn;
  }

  boolean responsibleForChildren() {
    return responsibleForChildren;
  }

  KnownSpan known() {
    return known;
  }
}
