// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Somebody approved, under a mandate; never changed once recorded. */
@Embeddable
public class Approval {
  private UUID mandate;
  private String approvedBy;
  private boolean automatic;
  private Instant trueOn;
  private Instant knownFrom;
  private boolean asserted;

  protected Approval() {}

  private Approval(UUID mandate, String approvedBy, boolean automatic, Moment moment) {
    this.mandate = mandate;
    this.approvedBy = approvedBy;
    this.automatic = automatic;
    this.trueOn = moment.on();
    this.knownFrom = moment.known().from();
    this.asserted = moment.known().asserted();
  }

  public static Approval by(String subject, UUID mandate, Moment moment) {
    return new Approval(mandate, subject, false, moment);
  }

  /** By the mandate of who asked, in the same call. */
  static Approval automatic(String subject, UUID mandate, Moment moment) {
    return new Approval(mandate, subject, true, moment);
  }

  UUID mandate() {
    return mandate;
  }

  String approvedBy() {
    return approvedBy;
  }

  boolean isAutomatic() {
    return automatic;
  }
}
