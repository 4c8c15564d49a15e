// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFileRepository;
import nl.socialteams.cases.directorship.LetKeptOutGo;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.plan.PlansOfHouseholds;
import nl.socialteams.cases.registration.RegistrationRepository;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/**
 * Merges the household of a client into another that is the same, or undoes it: its files go along,
 * the director of the one that stays directs them, and undone each has its own again.
 */
@ApplicationScoped
class MergeHouseholds {
  private final Clock clock;
  private final Today today;
  private final VisibleRegistration visible;
  private final HouseholdRepository households;
  private final HouseholdMergerRepository mergers;
  private final RegistrationRepository registrations;
  private final CaseFileRepository cases;
  private final Directors directors;
  private final LetKeptOutGo letKeptOutGo;
  private final TellFiles files;
  private final PlansOfHouseholds plans;

  @Inject
  MergeHouseholds(
      Clock clock,
      Today today,
      VisibleRegistration visible,
      HouseholdRepository households,
      HouseholdMergerRepository mergers,
      RegistrationRepository registrations,
      CaseFileRepository cases,
      Directors directors,
      LetKeptOutGo letKeptOutGo,
      TellFiles files,
      PlansOfHouseholds plans) {
    this.clock = clock;
    this.today = today;
    this.visible = visible;
    this.households = households;
    this.mergers = mergers;
    this.registrations = registrations;
    this.cases = cases;
    this.directors = directors;
    this.letKeptOutGo = letKeptOutGo;
    this.files = files;
    this.plans = plans;
  }

  /**
   * @throws HouseholdsHavePlans where a plan runs in both
   */
  HouseholdMerger merge(NewHouseholdMerger told) {
    Household kept = household(told.householdId());
    UUID merged = householdOf(told.clientId());
    requireOneMunicipality(kept, merged);
    if (merged.equals(kept.id())) {
      throw new HouseholdsAreOne();
    }
    hold(kept.id(), merged);
    if (plans.runsIn(kept.id()) && plans.runsIn(merged)) {
      throw new HouseholdsHavePlans();
    }
    directors.release(merged, today.date().minusDays(1));
    Moved moved = mergers.move(merged, kept.id());
    mergers.direct(kept.id());
    letKeptOutGo.of(kept.municipality(), kept.id());
    HouseholdMerger merger =
        new HouseholdMerger(kept.municipality(), kept.id(), merged, moved, now());
    mergers.persistAndFlush(merger);
    tell(moved, "households-merged");
    return merger;
  }

  void reverse(HouseholdMerger merger) {
    merger.reverse(now());
    hold(merger.household(), merger.merged());
    mergers.moveBack(merger.moved(), merger.merged());
    mergers.direct(merger.merged());
    cases
        .lastDayOf(merger.household())
        .ifPresent(lastDay -> directors.release(merger.household(), lastDay));
    tell(merger.moved(), "households-parted");
  }

  /** Always in the same order, so that two mergers wait for each other. */
  private void hold(UUID one, UUID other) {
    boolean oneFirst = one.compareTo(other) < 0;
    households.hold(oneFirst ? one : other);
    households.hold(oneFirst ? other : one);
  }

  /** Those that the caller sees: other teams' events follow with their next change. */
  private void tell(Moved moved, String happening) {
    moved.registrations().stream()
        .map(registrations::findById)
        .filter(Objects::nonNull)
        .forEach(registration -> files.of(registration, happening));
    plans.went(moved.plans());
  }

  private Household household(UUID id) {
    if (!visible.worksInHousehold(id)) {
      throw fault("/householdId", "unknown-household", id);
    }
    return households.findById(id);
  }

  private UUID householdOf(UUID client) {
    if (!visible.worksInFileOf(client)) {
      throw fault("/clientId", "unknown-client", client);
    }
    return visible.ofClient(client).household();
  }

  /** Who works in two municipalities finds no household of the one in the other. */
  private void requireOneMunicipality(Household kept, UUID merged) {
    if (!households.findById(merged).municipality().equals(kept.municipality())) {
      throw fault("/householdId", "unknown-household", kept.id());
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static InvalidInput fault(String pointer, String code, Object... details) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, pointer, code, details)));
  }
}
