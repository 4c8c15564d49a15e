// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.tailormadeplan.TailorMadePlan;

/** A step of a tailor-made plan. */
@Entity
public class TailorMadeStep {
  @Id private UUID id;
  private String municipality;
  private UUID caseId;
  private UUID client;
  private UUID plan;
  private int place;
  private String lifeDomain;

  @Enumerated(EnumType.STRING)
  private StepStatus status;

  private LocalDate begunOn;
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  private StepOutcome outcome;

  private byte[] sealed;
  @Version private long version;

  protected TailorMadeStep() {}

  static TailorMadeStep planned(TailorMadePlan of, int place, String lifeDomain) {
    TailorMadeStep step = new TailorMadeStep();
    step.id = UuidCreator.getTimeOrderedEpoch();
    step.municipality = of.municipality();
    step.caseId = of.caseId();
    step.client = of.client();
    step.plan = of.id();
    step.place = place;
    step.lifeDomain = lifeDomain;
    step.status = StepStatus.PLANNED;
    step.version = 1;
    return step;
  }

  void seal(byte[] words) {
    sealed = words;
  }

  void move(int next) {
    place = next;
  }

  void begin(LocalDate on) {
    become(StepStatus.UNDERWAY);
    begunOn = on;
  }

  void complete(LocalDate on, StepOutcome came) {
    become(StepStatus.DONE);
    endedOn = on;
    outcome = came;
  }

  void drop(LocalDate on) {
    become(StepStatus.DROPPED);
    endedOn = on;
  }

  private void become(StepStatus next) {
    if (!status.leadsTo(next)) {
      throw new StepRefused(status);
    }
    status = next;
  }

  TailorMadeStepView view(StepWords words) {
    return new TailorMadeStepView(
        id, plan, place, lifeDomain, status, words.step(), begunOn, endedOn, outcome, words.came());
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  UUID caseId() {
    return caseId;
  }

  UUID client() {
    return client;
  }

  UUID plan() {
    return plan;
  }

  int place() {
    return place;
  }

  StepStatus status() {
    return status;
  }

  /** Null until it is begun. */
  LocalDate begunOn() {
    return begunOn;
  }

  byte[] sealed() {
    return sealed;
  }

  long version() {
    return version;
  }
}
