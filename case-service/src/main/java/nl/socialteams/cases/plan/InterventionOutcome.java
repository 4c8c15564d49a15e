// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.KnownSpan;
import nl.socialteams.knowntime.Knowledge;

/** What came of an intervention, as it was known during a time. */
@Entity
public class InterventionOutcome {
  @Id private UUID id;
  private UUID plan;
  private UUID intervention;
  private String municipality;
  private UUID caseId;
  private LocalDate endedOn;
  private String outcome;
  @Embedded private KnownSpan known;
  @Version private long lock;

  protected InterventionOutcome() {}

  static InterventionOutcome of(
      Plan plan, PlanIntervention ended, NewOutcome told, Knowledge known) {
    InterventionOutcome outcome = new InterventionOutcome();
    outcome.id = UuidCreator.getTimeOrderedEpoch();
    outcome.plan = plan.id();
    outcome.intervention = ended.intervention();
    outcome.municipality = plan.municipality();
    outcome.caseId = ended.caseId();
    outcome.endedOn = told.endedOn();
    outcome.outcome = told.outcome();
    outcome.known = KnownSpan.of(known);
    return outcome;
  }

  UUID intervention() {
    return intervention;
  }

  LocalDate endedOn() {
    return endedOn;
  }

  String outcome() {
    return outcome;
  }

  KnownSpan known() {
    return known;
  }
}
