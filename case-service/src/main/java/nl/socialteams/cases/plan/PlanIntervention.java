// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;

/** An intervention as it stands in one version of a plan. */
@Entity
public class PlanIntervention {
  @Id private UUID id;
  private UUID plan;
  private int number;
  private int place;
  private UUID intervention;
  private String municipality;
  private UUID caseId;
  private boolean forChild;
  private String lifeDomain;
  private Integer lifeDomainVersion;
  private String goal;
  private String actorKind;
  private String ring;
  private LocalDate validFrom;
  private LocalDate validUntil;
  private UUID text;

  protected PlanIntervention() {}

  /**
   * @param text null where it is not put in words
   */
  static PlanIntervention drafted(
      Plan plan, int place, CaseFile caseFile, DraftedIntervention told, UUID text) {
    PlanIntervention drafted = new PlanIntervention();
    drafted.id = UuidCreator.getTimeOrderedEpoch();
    drafted.plan = plan.id();
    drafted.number = plan.draftNumber();
    drafted.place = place;
    drafted.intervention =
        told.interventionId() == null ? UuidCreator.getTimeOrderedEpoch() : told.interventionId();
    drafted.municipality = caseFile.municipality();
    drafted.caseId = caseFile.id();
    drafted.forChild = told.isForChild();
    drafted.lifeDomain = told.lifeDomain();
    drafted.goal = told.goal();
    drafted.actorKind = told.actorKind();
    drafted.ring = told.ring();
    drafted.validFrom = told.validFrom();
    drafted.validUntil = told.validUntil();
    drafted.text = text;
    return drafted;
  }

  /** The version of the list of life domains that holds when the resident agrees. */
  void agreedWith(int version) {
    lifeDomainVersion = version;
  }

  boolean isComplete(boolean goalOfArrangement) {
    return lifeDomain != null
        && actorKind != null
        && validFrom != null
        && (goal != null || goalOfArrangement);
  }

  UUID intervention() {
    return intervention;
  }

  int number() {
    return number;
  }

  UUID caseId() {
    return caseId;
  }

  boolean forChild() {
    return forChild;
  }

  String lifeDomain() {
    return lifeDomain;
  }

  Integer lifeDomainVersion() {
    return lifeDomainVersion;
  }

  String goal() {
    return goal;
  }

  String actorKind() {
    return actorKind;
  }

  String ring() {
    return ring;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validUntil() {
    return validUntil;
  }

  UUID text() {
    return text;
  }
}
