// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;

/** A goal of the arrangement of a case as a whole, as it stands in one version of a plan. */
@Entity
public class PlanGoal {
  @Id private UUID id;
  private UUID plan;
  private int number;
  private String municipality;
  private UUID caseId;
  private String goal;

  protected PlanGoal() {}

  static PlanGoal drafted(Plan plan, CaseFile caseFile, DraftedGoal told) {
    PlanGoal drafted = new PlanGoal();
    drafted.id = UuidCreator.getTimeOrderedEpoch();
    drafted.plan = plan.id();
    drafted.number = plan.draftNumber();
    drafted.municipality = caseFile.municipality();
    drafted.caseId = caseFile.id();
    drafted.goal = told.goal();
    return drafted;
  }

  int number() {
    return number;
  }

  UUID caseId() {
    return caseId;
  }

  String goal() {
    return goal;
  }
}
