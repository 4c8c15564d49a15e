// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** Something that can be borrowed. */
@Entity
public class LendableThing {
  @Id private UUID id;
  private String municipality;
  private String kind;
  private String name;
  private String lendingPoint;
  private String neighbourhood;
  private LocalDate lentFrom;
  private LocalDate lentUntil;
  @Version private long version;

  protected LendableThing() {}

  LendableThing(NewThing wanted) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = wanted.municipality();
    this.version = 1;
    replace(wanted);
  }

  /** Takes over everything but the municipality. */
  void replace(NewThing wanted) {
    kind = wanted.kind();
    name = wanted.name();
    lendingPoint = wanted.lendingPoint();
    neighbourhood = wanted.neighbourhoodCode();
    lentFrom = wanted.lentFrom();
    lentUntil = wanted.lentUntil();
  }

  /** Whether it can be lent on all of these days. */
  public boolean isLentOn(LocalDate firstDay, LocalDate lastDay) {
    return !firstDay.isBefore(lentFrom) && (lentUntil == null || lastDay.isBefore(lentUntil));
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public String kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  String lendingPoint() {
    return lendingPoint;
  }

  public String neighbourhood() {
    return neighbourhood;
  }

  LocalDate lentFrom() {
    return lentFrom;
  }

  LocalDate lentUntil() {
    return lentUntil;
  }

  public long version() {
    return version;
  }
}
