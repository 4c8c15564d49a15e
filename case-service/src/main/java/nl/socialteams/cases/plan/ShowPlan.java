// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseReading;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.StatusView;

/** Shows a plan: of each case that the caller sees, and of no other. */
@ApplicationScoped
public class ShowPlan {
  private final VisibleCase visible;
  private final CaseReading reading;
  private final PlanRepository plans;
  private final PlanContents contents;
  private final InterventionTexts texts;
  private final MembersInPlan members;

  @Inject
  ShowPlan(
      VisibleCase visible,
      CaseReading reading,
      PlanRepository plans,
      PlanContents contents,
      InterventionTexts texts,
      MembersInPlan members) {
    this.visible = visible;
    this.reading = reading;
    this.plans = plans;
    this.contents = contents;
    this.texts = texts;
    this.members = members;
  }

  /** The one that runs in a household of which the caller sees a case; null where none does. */
  public PlanView running(UUID household) {
    return plans.running(household).map(this::show).orElse(null);
  }

  PlanView show(Plan plan) {
    return new PlanView(
        plan.id(),
        plan.municipality(),
        plan.household(),
        plan.team(),
        plan.status(),
        plan.endedOn(),
        version(plan, plan.agreedNumber()),
        version(plan, plan.draftNumber()),
        StatusView.of(plan.history()));
  }

  /** Agreed ones and the draft, the oldest first. */
  Page<PlanVersionView> versions(Plan plan, Cursor after, int limit) {
    int before = after.number(0, 0);
    int until = Math.min(last(plan), before + limit + 1);
    List<PlanVersionView> found =
        IntStream.rangeClosed(before + 1, until).mapToObj(number -> version(plan, number)).toList();
    return Page.of(found, limit, version -> Cursor.after(version.number()));
  }

  Optional<PlanVersionView> find(Plan plan, int number) {
    return number < 1 || number > last(plan)
        ? Optional.empty()
        : Optional.of(version(plan, number));
  }

  private static int last(Plan plan) {
    int agreed = plan.agreedNumber() == null ? 0 : plan.agreedNumber();
    return plan.draftNumber() == null ? agreed : plan.draftNumber();
  }

  private PlanVersionView version(Plan plan, Integer number) {
    if (number == null) {
      return null;
    }
    Map<UUID, CaseFile> seen =
        visible.seenOf(plan.household()).stream()
            .collect(Collectors.toMap(CaseFile::id, Function.identity()));
    seen.values().forEach(reading::tells);
    Optional<PlanVersion> agreement = contents.version(plan.id(), number);
    List<PlanIntervention> rows =
        contents.interventions(plan.id(), number).stream()
            .filter(row -> seen.containsKey(row.caseId()))
            .toList();
    Map<UUID, InterventionOutcome> outcomes = outcomes(plan);
    Map<UUID, byte[]> sealed = texts.sealed(rows);
    return new PlanVersionView(
        number,
        agreement.isPresent(),
        agreement.map(PlanVersion::agreedOn).orElse(null),
        agreement.map(PlanVersion::how).orElse(null),
        agreement.map(PlanVersion::knownFrom).orElse(null),
        rows.stream()
            .map(
                row ->
                    view(
                        row,
                        outcomes.get(row.intervention()),
                        texts.open(seen.get(row.caseId()), row.text(), sealed)))
            .toList(),
        contents.goals(plan.id(), number).stream()
            .filter(row -> seen.containsKey(row.caseId()))
            .map(row -> new DraftedGoal(row.caseId(), row.goal()))
            .toList(),
        members.of(plan, number));
  }

  /** As they are known now, by intervention. */
  private Map<UUID, InterventionOutcome> outcomes(Plan plan) {
    return contents.outcomes(plan.id()).stream()
        .filter(known -> known.known().until() == null)
        .collect(Collectors.toMap(InterventionOutcome::intervention, Function.identity()));
  }

  /**
   * @param outcome null where there is none yet
   */
  private static InterventionView view(
      PlanIntervention row, InterventionOutcome outcome, String text) {
    return new InterventionView(
        row.intervention(),
        row.caseId(),
        row.forChild(),
        row.lifeDomain(),
        row.lifeDomainVersion(),
        row.goal(),
        row.actorKind(),
        row.ring(),
        row.validFrom(),
        row.validUntil(),
        text,
        outcome == null ? null : outcome.endedOn(),
        outcome == null ? null : outcome.outcome());
  }
}
