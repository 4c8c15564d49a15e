// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import nl.socialteams.knowntime.Knowledge;

/** A status that an expenditure came into; never changed once recorded. */
@Embeddable
public class StatusEntry {
  @Enumerated(EnumType.STRING)
  private ExpenditureStatus status;

  private Instant trueOn;
  private Instant knownFrom;
  private boolean asserted;
  private String reason;

  protected StatusEntry() {}

  /**
   * @param reason null where none was given
   */
  StatusEntry(ExpenditureStatus status, Instant trueOn, Knowledge known, String reason) {
    this.status = status;
    this.trueOn = trueOn;
    this.knownFrom = known.from();
    this.asserted = known.asserted();
    this.reason = reason;
  }

  public ExpenditureStatus status() {
    return status;
  }

  public Instant trueOn() {
    return trueOn;
  }

  public Instant knownFrom() {
    return knownFrom;
  }

  public boolean asserted() {
    return asserted;
  }

  public String reason() {
    return reason;
  }
}
