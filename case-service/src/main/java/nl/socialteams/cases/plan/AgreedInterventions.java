// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import nl.socialteams.contracts.cases.InterventionState;

/**
 * What was known of the interventions of a plan at each moment at which it changed: with each
 * agreement, and with each outcome.
 *
 * @param versions in order
 */
record AgreedInterventions(
    List<PlanVersion> versions, List<PlanIntervention> rows, List<InterventionOutcome> outcomes) {

  List<InterventionState> states() {
    Set<UUID> ids = new LinkedHashSet<>();
    rows.stream().filter(row -> isAgreed(row.number())).forEach(row -> ids.add(row.intervention()));
    return ids.stream().flatMap(id -> of(id).stream()).toList();
  }

  private List<InterventionState> of(UUID id) {
    List<InterventionState> states = new ArrayList<>();
    for (Instant moment : moments(id)) {
      InterventionState state = at(id, moment);
      if (state == null || !states.isEmpty() && isSame(states.getLast(), state)) {
        continue;
      }
      if (!states.isEmpty()) {
        states.set(states.size() - 1, until(states.getLast(), moment));
      }
      states.add(state);
    }
    return states;
  }

  private Set<Instant> moments(UUID id) {
    Set<Instant> moments = new TreeSet<>();
    versions.forEach(version -> moments.add(version.knownFrom()));
    outcomes.stream()
        .filter(outcome -> outcome.intervention().equals(id))
        .forEach(outcome -> moments.add(outcome.known().from()));
    return moments;
  }

  /** Null where it was not agreed yet. */
  private InterventionState at(UUID id, Instant moment) {
    List<PlanVersion> known =
        versions.stream().filter(version -> !version.knownFrom().isAfter(moment)).toList();
    PlanIntervention last = null;
    LocalDate agreedOn = null;
    LocalDate removedOn = null;
    for (PlanVersion version : known) {
      PlanIntervention row = row(id, version.number());
      if (row != null) {
        agreedOn = agreedOn == null ? version.agreedOn() : agreedOn;
        last = row;
        removedOn = null;
      } else if (last != null && removedOn == null) {
        removedOn = version.agreedOn();
      }
    }
    return last == null ? null : state(last, agreedOn, removedOn, moment);
  }

  private InterventionState state(
      PlanIntervention row, LocalDate agreedOn, LocalDate removedOn, Instant moment) {
    InterventionOutcome outcome = outcomeAt(row.intervention(), moment);
    LocalDate planned = removedOn == null ? row.validUntil() : removedOn;
    return new InterventionState(
        row.intervention(),
        row.caseId(),
        row.lifeDomain(),
        row.lifeDomainVersion(),
        row.goal(),
        row.actorKind(),
        row.ring(),
        agreedOn,
        row.validFrom(),
        outcome == null ? planned : outcome.endedOn().plusDays(1),
        outcome == null ? null : outcome.outcome(),
        moment,
        null,
        isAsserted(moment));
  }

  private InterventionOutcome outcomeAt(UUID id, Instant moment) {
    return outcomes.stream()
        .filter(outcome -> outcome.intervention().equals(id))
        .filter(outcome -> !outcome.known().from().isAfter(moment))
        .filter(o -> o.known().until() == null || o.known().until().isAfter(moment))
        .findFirst()
        .orElse(null);
  }

  private PlanIntervention row(UUID id, int number) {
    return rows.stream()
        .filter(row -> row.number() == number && row.intervention().equals(id))
        .findFirst()
        .orElse(null);
  }

  private boolean isAgreed(int number) {
    return versions.stream().anyMatch(version -> version.number() == number);
  }

  private boolean isAsserted(Instant moment) {
    return versions.stream().anyMatch(v -> v.knownFrom().equals(moment) && v.asserted())
        || outcomes.stream()
            .map(InterventionOutcome::known)
            .anyMatch(known -> known.from().equals(moment) && known.asserted());
  }

  private static boolean isSame(InterventionState one, InterventionState other) {
    return Objects.equals(until(one, null, null), until(other, null, null));
  }

  private static InterventionState until(InterventionState state, Instant knownUntil) {
    return until(state, state.knownFrom(), knownUntil);
  }

  private static InterventionState until(
      InterventionState state, Instant knownFrom, Instant knownUntil) {
    return new InterventionState(
        state.interventionId(),
        state.caseId(),
        state.lifeDomain(),
        state.lifeDomainVersion(),
        state.goal(),
        state.actorKind(),
        state.ring(),
        state.agreedOn(),
        state.validFrom(),
        state.validUntil(),
        state.outcome(),
        knownFrom == null ? Instant.EPOCH : knownFrom,
        knownUntil,
        knownFrom != null && state.asserted());
  }
}
