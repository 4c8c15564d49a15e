// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** What stands in the versions of plans. */
@ApplicationScoped
class PlanContents {
  private final EntityManager entities;

  @Inject
  PlanContents(EntityManager entities) {
    this.entities = entities;
  }

  List<PlanVersion> versions(UUID plan) {
    return of(PlanVersion.class, plan, "order by e.number").getResultList();
  }

  Optional<PlanVersion> version(UUID plan, int number) {
    return versions(plan).stream().filter(version -> version.number() == number).findFirst();
  }

  List<PlanIntervention> interventions(UUID plan) {
    return of(PlanIntervention.class, plan, "order by e.number, e.caseId, e.place").getResultList();
  }

  List<PlanIntervention> interventions(UUID plan, int number) {
    return interventions(plan).stream().filter(row -> row.number() == number).toList();
  }

  List<PlanGoal> goals(UUID plan) {
    return of(PlanGoal.class, plan, "order by e.number, e.caseId, e.id").getResultList();
  }

  List<PlanGoal> goals(UUID plan, int number) {
    return goals(plan).stream().filter(row -> row.number() == number).toList();
  }

  List<PlanMember> members(UUID plan, int number) {
    return entities
        .createQuery(
            "select e from PlanMember e where e.plan = :plan and e.number = :number order by e.id",
            PlanMember.class)
        .setParameter("plan", plan)
        .setParameter("number", number)
        .getResultList();
  }

  /** Takes these out of a draft. */
  void emptyMembers(Plan plan, List<UUID> members) {
    entities
        .createQuery(
            "delete from PlanMember e where e.plan = :plan and e.number = :number"
                + " and e.member in :members")
        .setParameter("plan", plan.id())
        .setParameter("number", plan.draftNumber())
        .setParameter("members", members)
        .executeUpdate();
  }

  List<InterventionOutcome> outcomes(UUID plan) {
    return of(InterventionOutcome.class, plan, "order by e.known.knownFrom").getResultList();
  }

  void add(Object row) {
    entities.persist(row);
  }

  void flush() {
    entities.flush();
  }

  /** Takes what a draft holds of these cases out of it. */
  void empty(Plan plan, List<UUID> cases) {
    for (String row : new String[] {"PlanIntervention", "PlanGoal"}) {
      entities
          .createQuery(
              "delete from "
                  + row
                  + " e where e.plan = :plan and e.number = :number"
                  + " and e.caseId in :cases")
          .setParameter("plan", plan.id())
          .setParameter("number", plan.draftNumber())
          .setParameter("cases", cases)
          .executeUpdate();
    }
  }

  /** Begins the draft with what was agreed last, of all cases. */
  void carryOver(Plan plan) {
    asPlan(
        () -> {
          copy(
              "plan_intervention",
              "place, intervention, municipality, case_id, for_child, life_domain,"
                  + " goal, actor_kind, ring, valid_from, valid_until, text",
              plan);
          copy("plan_goal", "municipality, case_id, goal", plan);
          copyMembers(plan);
          return null;
        });
  }

  /** Those who were found to be the same as another since, as that one. */
  private void copyMembers(Plan plan) {
    entities
        .createNativeQuery(
            "insert into plan_member (id, plan, number, municipality, household, member) select"
                + " gen_random_uuid(), n.plan, :draft, n.municipality, n.household,"
                + " coalesce(j.joined_into, n.member) from plan_member n left join household_member"
                + " j on j.member = n.member and j.joined_into is not null where n.plan = :plan and"
                + " n.number = :agreed on conflict do nothing")
        .setParameter("plan", plan.id())
        .setParameter("draft", plan.draftNumber())
        .setParameter("agreed", plan.agreedNumber())
        .executeUpdate();
  }

  private void copy(String table, String columns, Plan plan) {
    entities
        .createNativeQuery(
            "insert into %1$s (id, plan, number, %2$s) select gen_random_uuid(), plan, :draft, %2$s"
                    .formatted(table, columns)
                + " from "
                + table
                + " where plan = :plan and number = :agreed")
        .setParameter("plan", plan.id())
        .setParameter("draft", plan.draftNumber())
        .setParameter("agreed", plan.agreedNumber())
        .executeUpdate();
  }

  /** Done with sight of all cases of the household, for what the caller is not told. */
  <T> T asPlan(Supplier<T> work) {
    entities.flush();
    String before = become("plan");
    try {
      return work.get();
    } finally {
      become(before);
    }
  }

  private String become(String process) {
    return (String)
        entities
            .createNativeQuery("select become(:process)", String.class)
            .setParameter("process", process)
            .getSingleResult();
  }

  private <T> TypedQuery<T> of(Class<T> type, UUID plan, String order) {
    return entities
        .createQuery(
            "select e from " + type.getSimpleName() + " e where e.plan = :plan " + order, type)
        .setParameter("plan", plan);
  }
}
