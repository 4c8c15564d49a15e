// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseFileRepository;
import nl.socialteams.cases.casefile.CaseLifecycle;
import nl.socialteams.cases.casefile.CasePhase;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/** Notes a measurement, or what was wrong with one. */
@ApplicationScoped
class RecordMeasurement {
  private final KnowledgeClock knowledge;
  private final MeasurementCheck check;
  private final CaseFileRepository cases;
  private final MeasurementRepository measurements;
  private final CaseLifecycle lifecycle;
  private final CaseTimeline timeline;
  private final MeasurementEvents events;

  @Inject
  RecordMeasurement(
      KnowledgeClock knowledge,
      MeasurementCheck check,
      CaseFileRepository cases,
      MeasurementRepository measurements,
      CaseLifecycle lifecycle,
      CaseTimeline timeline,
      MeasurementEvents events) {
    this.knowledge = knowledge;
    this.check = check;
    this.cases = cases;
    this.measurements = measurements;
    this.lifecycle = lifecycle;
    this.timeline = timeline;
    this.events = events;
  }

  Measurement record(CaseFile caseFile, NewMeasurement told) {
    CheckedMeasurement checked = check.check(caseFile, told);
    Knowledge known = knowledge.known(told.knownSince());
    cases.hold(caseFile);
    Measurement measurement = Measurement.of(caseFile, checked, known);
    measurements.persistAndFlush(measurement);
    lifecycle.reach(caseFile, CasePhase.CLARIFYING, told.on(), known);
    tell(caseFile, measurement, "self-sufficiency-measured");
    return measurement;
  }

  Measurement correct(CaseFile caseFile, Measurement wrong, NewMeasurement told) {
    CheckedMeasurement checked = check.check(caseFile, told);
    Knowledge known = knowledge.known(told.knownSince());
    cases.hold(caseFile);
    Measurement right = wrong.correct(caseFile, checked, known);
    measurements.flush();
    measurements.persistAndFlush(right);
    tell(caseFile, right, "measurement-corrected");
    return right;
  }

  private void tell(CaseFile caseFile, Measurement measurement, String happening) {
    events.changed(caseFile);
    timeline.tell(
        caseFile,
        measurement.measuredOn(),
        happening,
        measurement.matrixLabel(),
        measurement.scores().size());
  }
}
