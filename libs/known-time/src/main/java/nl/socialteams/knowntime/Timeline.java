// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** The two time axes of a row: when it is true, and when it was known. Ends are exclusive. */
@Embeddable
public class Timeline {
  private LocalDate validFrom;
  private LocalDate validUntil;
  private Instant knownFrom;
  private Instant knownUntil;
  private boolean asserted;

  protected Timeline() {}

  private Timeline(LocalDate from, LocalDate until, Knowledge known) {
    this.validFrom = from;
    this.validUntil = until;
    this.knownFrom = known.from();
    this.asserted = known.asserted();
  }

  /**
   * @param until null until further notice
   */
  public static Timeline of(LocalDate from, LocalDate until, Knowledge known) {
    return new Timeline(from, until, known);
  }

  /** From now on this is known to have been otherwise. */
  public void supersede(Knowledge known) {
    if (knownUntil != null || !known.from().isAfter(knownFrom)) {
      throw new HistoryOutOfOrder();
    }
    knownUntil = known.from();
  }

  public boolean beginsBefore(LocalDate day) {
    return validFrom.isBefore(day);
  }

  /** Whether it holds on that day or on a later one. */
  public boolean reaches(LocalDate day) {
    return validUntil == null || validUntil.isAfter(day);
  }

  public boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && reaches(day);
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  public Instant knownFrom() {
    return knownFrom;
  }

  public Instant knownUntil() {
    return knownUntil;
  }

  public boolean asserted() {
    return asserted;
  }
}
