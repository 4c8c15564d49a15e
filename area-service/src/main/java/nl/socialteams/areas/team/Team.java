// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import nl.socialteams.areas.teamhistory.TeamId;
import nl.socialteams.knowntime.Knowledge;

/** A social team from its founding to its end. */
@Entity
public class Team {
  @Id private UUID id;
  private String municipality;
  private String name;

  @Enumerated(EnumType.STRING)
  private TeamKind kind;

  private LocalDate foundedOn;
  private LocalDate endedOn;
  private UUID splitFrom;
  private UUID mergedInto;
  private UUID foundedBy;
  private UUID endedBy;
  @Embedded private TeamBase base;
  private Instant knownFrom;
  private boolean asserted;
  private Instant toldAt;
  @Version private long version;

  protected Team() {}

  static Team found(
      FoundedTeam founded, LocalDate on, Knowledge known, UUID decision, Instant now) {
    Team team = new Team();
    team.id = founded.id();
    team.municipality = founded.municipality();
    team.name = founded.named().name();
    team.kind = founded.named().kind();
    team.splitFrom = founded.splitFrom();
    team.base = founded.base();
    team.foundedOn = on;
    team.foundedBy = decision;
    team.knownFrom = known.from();
    team.asserted = known.asserted();
    team.toldAt = now;
    team.version = 1;
    return team;
  }

  /**
   * @param on the first day without the team
   * @param into the team that it is merged into, or null
   * @param decision that ends it, or null
   */
  void end(LocalDate on, UUID into, Knowledge known, UUID decision) {
    requireNotEnded();
    if (!on.isAfter(foundedOn)) {
      throw new EndBeforeFounding(name, foundedOn);
    }
    endedOn = on;
    mergedInto = into;
    endedBy = decision;
    know(known);
  }

  public void requireNotEnded() {
    if (endedOn != null) {
      throw new TeamEnded(name, endedOn);
    }
  }

  /** The decision that founded it was withdrawn before its day. */
  void neverBegin(Knowledge known) {
    endedOn = foundedOn;
    know(known);
  }

  /** The decision that ended it was withdrawn before its day. */
  void goOn(Knowledge known) {
    endedOn = null;
    mergedInto = null;
    endedBy = null;
    know(known);
  }

  public void know(Knowledge known) {
    knownFrom = known.from();
    asserted = known.asserted();
  }

  void moveTo(TeamBase other) {
    base = other;
  }

  /** Others are being told how it is now. */
  void tell(String nameOfToday, Instant now) {
    name = nameOfToday;
    toldAt = now;
  }

  public boolean worksOn(LocalDate day) {
    return !foundedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
  }

  public void requireWorking(LocalDate day) {
    if (!worksOn(day)) {
      throw new TeamNotWorking(name, day);
    }
  }

  public UUID id() {
    return id;
  }

  public TeamId identity() {
    return new TeamId(municipality, id);
  }

  public String municipality() {
    return municipality;
  }

  /** The name of today; of the first or last day for a team that does not work today. */
  public String name() {
    return name;
  }

  public TeamKind kind() {
    return kind;
  }

  public LocalDate foundedOn() {
    return foundedOn;
  }

  public LocalDate endedOn() {
    return endedOn;
  }

  public UUID splitFrom() {
    return splitFrom;
  }

  public UUID mergedInto() {
    return mergedInto;
  }

  /** Null where it has none. */
  TeamBase base() {
    return base;
  }

  public Instant knownFrom() {
    return knownFrom;
  }

  public boolean asserted() {
    return asserted;
  }

  public long version() {
    return version;
  }
}
