// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

/** A member of the household whom a version of the plan is also about. */
@Entity
public class PlanMember {
  @Id private UUID id;
  private UUID plan;
  private int number;
  private String municipality;
  private UUID household;
  private UUID member;

  protected PlanMember() {}

  static PlanMember drafted(Plan plan, UUID member) {
    PlanMember drafted = new PlanMember();
    drafted.id = UuidCreator.getTimeOrderedEpoch();
    drafted.plan = plan.id();
    drafted.number = plan.draftNumber();
    drafted.municipality = plan.municipality();
    drafted.household = plan.household();
    drafted.member = member;
    return drafted;
  }

  UUID member() {
    return member;
  }
}
