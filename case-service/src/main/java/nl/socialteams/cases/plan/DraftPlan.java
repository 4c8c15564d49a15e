// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseFileRepository;
import nl.socialteams.cases.casefile.CaseLifecycle;
import nl.socialteams.cases.casefile.CasePhase;
import nl.socialteams.cases.casefile.DayInCase;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Drafts a plan or its next version, and saves it however incomplete it is. */
@ApplicationScoped
class DraftPlan {
  private final KnowledgeClock knowledge;
  private final DayInCase days;
  private final VisibleCase visible;
  private final HouseholdRepository households;
  private final CaseFileRepository cases;
  private final PlanRepository plans;
  private final PlanContents contents;
  private final InterventionTexts texts;
  private final MembersInPlan members;
  private final CaseLifecycle lifecycle;
  private final CaseTimeline timeline;
  private final PlanEvents events;

  @Inject
  DraftPlan(
      KnowledgeClock knowledge,
      DayInCase days,
      VisibleCase visible,
      HouseholdRepository households,
      CaseFileRepository cases,
      PlanRepository plans,
      PlanContents contents,
      InterventionTexts texts,
      MembersInPlan members,
      CaseLifecycle lifecycle,
      CaseTimeline timeline,
      PlanEvents events) {
    this.knowledge = knowledge;
    this.days = days;
    this.visible = visible;
    this.households = households;
    this.cases = cases;
    this.plans = plans;
    this.contents = contents;
    this.texts = texts;
    this.members = members;
    this.lifecycle = lifecycle;
    this.timeline = timeline;
    this.events = events;
  }

  Plan draft(NewPlan told) {
    CaseFile caseFile = caseOf(told);
    Knowledge known = knowledge.known(told.knownSince());
    households.hold(caseFile.household());
    cases.hold(caseFile);
    plans
        .running(caseFile.household())
        .ifPresent(
            running -> {
              throw new PlanRunsAlready(running.id());
            });
    Plan plan = Plan.draft(caseFile, told.draftedOn(), known);
    plans.persistAndFlush(plan);
    if (told.draft() != null) {
      fill(plan, told.draft(), "/draft");
    }
    lifecycle.reach(caseFile, CasePhase.PLANNING, told.draftedOn(), known);
    timeline.tell(caseFile, told.draftedOn(), "plan-drafted");
    events.changed(plan);
    return plan;
  }

  void again(Plan plan, PlanDraft draft) {
    if (plan.beginDraft()) {
      contents.carryOver(plan);
    }
    fill(plan, draft, "");
  }

  private CaseFile caseOf(NewPlan told) {
    Optional<CaseFile> named = visible.named(told.caseId());
    List<Fault> faults = new ArrayList<>();
    if (named.isEmpty()) {
      faults.add(fault("/caseId", "unknown-case"));
    } else {
      days.require(named.get(), told.draftedOn(), "/draftedOn", faults);
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return named.get();
  }

  private void fill(Plan plan, PlanDraft draft, String at) {
    Map<UUID, CaseFile> worked = new HashMap<>();
    visible.workedOf(plan.household()).forEach(known -> worked.put(known.id(), known));
    requireKnown(plan, draft, worked, at);
    contents.flush();
    contents.empty(plan, List.copyOf(worked.keySet()));
    int place = 0;
    for (DraftedIntervention told : draft.interventions()) {
      CaseFile caseFile = worked.get(caseOf(plan, told.caseId()));
      UUID text = texts.keep(caseFile, told.text());
      contents.add(PlanIntervention.drafted(plan, place++, caseFile, told, text));
    }
    for (DraftedGoal told : draft.arrangementGoals()) {
      contents.add(PlanGoal.drafted(plan, worked.get(caseOf(plan, told.caseId())), told));
    }
    members.keep(plan, draft.memberIds());
    contents.flush();
  }

  private static UUID caseOf(Plan plan, UUID named) {
    return named == null ? plan.begunIn() : named;
  }

  private void requireKnown(Plan plan, PlanDraft draft, Map<UUID, CaseFile> worked, String at) {
    List<Fault> faults = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (int number = 0; number < draft.interventions().size(); number++) {
      DraftedIntervention told = draft.interventions().get(number);
      String pointer = at + "/interventions/" + number;
      if (!worked.containsKey(caseOf(plan, told.caseId()))) {
        faults.add(fault(pointer + "/caseId", "unknown-case"));
      }
      if (told.interventionId() != null && !seen.add(told.interventionId())) {
        faults.add(fault(pointer + "/interventionId", "named-twice", told.interventionId()));
      }
    }
    for (int number = 0; number < draft.arrangementGoals().size(); number++) {
      if (!worked.containsKey(caseOf(plan, draft.arrangementGoals().get(number).caseId()))) {
        faults.add(fault(at + "/arrangementGoals/" + number + "/caseId", "unknown-case"));
      }
    }
    faults.addAll(members.unknown(plan, draft.memberIds(), at));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
