// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

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
  private Instant knownFrom;
  private boolean asserted;
  @Version private long version;

  protected Team() {}

  private Team(String municipality, NewTeamName named, LocalDate on, Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.name = named.name();
    this.kind = named.kind();
    this.foundedOn = on;
    this.knownFrom = known.from();
    this.asserted = known.asserted();
    this.version = 1;
  }

  static Team found(String municipality, NewTeamName named, LocalDate on, Knowledge known) {
    return new Team(municipality, named, on, known);
  }

  /** A team that takes over a part of this one's work. */
  Team splitOff(NewTeamName named, LocalDate on, Knowledge known) {
    Team successor = new Team(municipality, named, on, known);
    successor.splitFrom = id;
    return successor;
  }

  /**
   * @param on the first day without the team
   */
  void end(LocalDate on, Knowledge known) {
    if (endedOn != null) {
      throw new TeamEnded(name, endedOn);
    }
    if (!on.isAfter(foundedOn)) {
      throw new EndBeforeFounding(name, foundedOn);
    }
    endedOn = on;
    knownFrom = known.from();
    asserted = known.asserted();
  }

  public boolean worksOn(LocalDate day) {
    return !foundedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

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
