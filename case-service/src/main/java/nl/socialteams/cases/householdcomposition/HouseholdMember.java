// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.household.Household;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.Timeline;

/**
 * That somebody lives in a household, as it was known during a time. Leaving or a correction is
 * another row of the same member, with the next revision.
 */
@Entity
public class HouseholdMember {
  @Id private UUID id;
  private UUID member;
  private int revision;
  private String municipality;
  private UUID household;
  private UUID client;
  private byte[] sealed;
  @Embedded private Timeline time;
  private boolean withdrawn;

  @Column(insertable = false, updatable = false)
  private UUID joinedInto;

  @Version private long lock;

  protected HouseholdMember() {}

  static HouseholdMember joining(
      Household household, NewHouseholdMember told, Knowledge known, MemberIdentities identities) {
    UUID first = UuidCreator.getTimeOrderedEpoch();
    return new HouseholdMember()
        .state(first, first, 1)
        .in(household.municipality(), household.id())
        .as(told, known, identities);
  }

  /** What is known instead from now on. */
  HouseholdMember correct(NewHouseholdMember told, Knowledge now, MemberIdentities identities) {
    time.supersede(now);
    return new HouseholdMember()
        .state(UuidCreator.getTimeOrderedEpoch(), member, revision + 1)
        .in(municipality, household)
        .as(told, now, identities);
  }

  /** From now on it is known that this never was. */
  void withdraw(Knowledge now) {
    time.supersede(now);
    withdrawn = true;
  }

  private HouseholdMember state(UUID row, UUID ofMember, int number) {
    id = row;
    member = ofMember;
    revision = number;
    return this;
  }

  private HouseholdMember in(String ofMunicipality, UUID livesIn) {
    municipality = ofMunicipality;
    household = livesIn;
    return this;
  }

  private HouseholdMember as(
      NewHouseholdMember told, Knowledge known, MemberIdentities identities) {
    client = told.clientId();
    sealed = client == null ? identities.seal(id, member, told.person()) : null;
    time = Timeline.of(told.validFrom(), told.validUntil(), known);
    return this;
  }

  UUID id() {
    return id;
  }

  /** Stays the same through what becomes known of it. */
  public UUID member() {
    return member;
  }

  int revision() {
    return revision;
  }

  /** Withdrawn, or joined with another member, it is another version of the same state. */
  long version() {
    return isMember() ? revision : revision + 1L;
  }

  boolean isWithdrawn() {
    return withdrawn;
  }

  /**
   * The member who was found to be the same person, where this one is a member no more; or null.
   */
  public UUID joinedInto() {
    return joinedInto;
  }

  /** Whether nothing was known of the member after this. */
  boolean isLast() {
    return isMember() || withdrawn || joinedInto != null;
  }

  /** Whether this is what is known now. */
  public boolean isMember() {
    return time.knownUntil() == null;
  }

  String municipality() {
    return municipality;
  }

  UUID household() {
    return household;
  }

  /** Null for somebody without a file. */
  public UUID client() {
    return client;
  }

  byte[] sealed() {
    return sealed;
  }

  public Timeline time() {
    return time;
  }
}
