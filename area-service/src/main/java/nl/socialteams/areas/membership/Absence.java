// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.Timeline;

/** A time in which a member does not work, and who stands in. */
@Entity
public class Absence {
  @Id private UUID id;
  private String municipality;

  @Column(name = "absence")
  private UUID absenceId;

  private UUID membership;
  private UUID standIn;
  @Embedded private Timeline timeline;

  protected Absence() {}

  private Absence(UUID absenceId, Membership of, UUID standIn, Timeline timeline) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = of.municipality();
    this.absenceId = absenceId;
    this.membership = of.id();
    this.standIn = standIn;
    this.timeline = timeline;
  }

  /**
   * @param standIn null where nobody stands in
   */
  public static Absence of(Membership membership, UUID standIn, Timeline timeline) {
    return new Absence(UuidCreator.getTimeOrderedEpoch(), membership, standIn, timeline);
  }

  /** The same absence until a day. */
  public Absence until(Membership of, LocalDate day, Knowledge known) {
    return new Absence(absenceId, of, standIn, Timeline.of(timeline.validFrom(), day, known));
  }

  public UUID id() {
    return id;
  }

  public UUID absenceId() {
    return absenceId;
  }

  public UUID membership() {
    return membership;
  }

  public UUID standIn() {
    return standIn;
  }

  public Timeline timeline() {
    return timeline;
  }
}
