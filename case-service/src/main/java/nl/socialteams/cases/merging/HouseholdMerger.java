// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** That two households were found to be one, with what came along. */
@Entity
class HouseholdMerger {
  @Id private UUID id;
  private String municipality;
  private UUID household;
  private UUID merged;
  private UUID[] registrations;
  private UUID[] clients;
  private UUID[] plans;
  private UUID[] members;
  private Instant mergedAt;
  private Instant reversedAt;
  @Version private long version;

  protected HouseholdMerger() {}

  HouseholdMerger(String municipality, UUID household, UUID merged, Moved moved, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.household = household;
    this.merged = merged;
    this.registrations = moved.registrations().toArray(UUID[]::new);
    this.clients = moved.clients().toArray(UUID[]::new);
    this.plans = moved.plans().toArray(UUID[]::new);
    this.members = moved.members().toArray(UUID[]::new);
    this.mergedAt = now;
    this.version = 1;
  }

  void reverse(Instant now) {
    if (reversedAt != null) {
      throw new MergerReversed();
    }
    reversedAt = now;
  }

  HouseholdMergerView view() {
    return new HouseholdMergerView(id, municipality, household, merged, mergedAt, reversedAt);
  }

  Moved moved() {
    return new Moved(List.of(registrations), List.of(clients), List.of(plans), List.of(members));
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  UUID household() {
    return household;
  }

  UUID merged() {
    return merged;
  }

  long version() {
    return version;
  }
}
