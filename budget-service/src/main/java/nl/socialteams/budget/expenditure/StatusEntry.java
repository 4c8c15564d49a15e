// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import nl.socialteams.budget.money.Money;
import nl.socialteams.knowntime.Knowledge;

/** A status that an expenditure came into; never changed once recorded. */
@Embeddable
public class StatusEntry {
  @Enumerated(EnumType.STRING)
  private ExpenditureStatus status;

  private Instant trueOn;
  private Instant knownFrom;
  private boolean asserted;
  private Money amount;

  protected StatusEntry() {}

  StatusEntry(ExpenditureStatus status, Moment moment, Money amount) {
    this.status = status;
    this.trueOn = moment.on();
    this.knownFrom = moment.known().from();
    this.asserted = moment.known().asserted();
    this.amount = amount;
  }

  public ExpenditureStatus status() {
    return status;
  }

  public Moment moment() {
    return new Moment(trueOn, new Knowledge(knownFrom, asserted));
  }

  /** What was paid, settled or refunded; null for other statuses. */
  public Money amount() {
    return amount;
  }
}
