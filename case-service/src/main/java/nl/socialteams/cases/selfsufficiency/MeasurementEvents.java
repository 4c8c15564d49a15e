// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.CaseOutbox;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.ScoreState;
import nl.socialteams.contracts.cases.SelfSufficiencyState;

/** Tells other services of all measurements of a case. */
@ApplicationScoped
class MeasurementEvents {
  private final CaseOutbox outbox;
  private final MeasurementRepository measurements;

  @Inject
  MeasurementEvents(CaseOutbox outbox, MeasurementRepository measurements) {
    this.outbox = outbox;
    this.measurements = measurements;
  }

  void changed(CaseFile caseFile) {
    List<Measurement> ever = measurements.everKnown(caseFile.id());
    // rows are only added, and each is superseded once at most: both numbers only grow
    long version = ever.size() + ever.stream().filter(m -> m.known().until() != null).count();
    outbox.publish(
        CaseEvents.SELF_SUFFICIENCY_CHANGED,
        caseFile.id().toString(),
        new SelfSufficiencyState(
            caseFile.id(),
            caseFile.household(),
            caseFile.municipality(),
            caseFile.team(),
            version,
            ever.stream().map(MeasurementEvents::state).toList()));
  }

  private static MeasurementState state(Measurement measurement) {
    return new MeasurementState(
        measurement.measurement(),
        measurement.matrix(),
        measurement.matrixVersion(),
        measurement.matrixLabel(),
        measurement.measuredOn(),
        measurement.known().from(),
        measurement.known().until(),
        measurement.known().asserted(),
        measurement.scores().stream()
            .map(score -> new ScoreState(score.domain(), score.score(), score.supplement()))
            .toList());
  }
}
