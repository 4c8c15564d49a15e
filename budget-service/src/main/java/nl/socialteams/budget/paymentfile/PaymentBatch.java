// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import nl.socialteams.budget.money.Money;

/** Payments that went to the bank together, with the sealed file. */
@Entity
@Immutable
class PaymentBatch {
  @Id private UUID id;
  private String municipality;
  private LocalDate executionDate;
  private int payments;
  private Money total;
  private Instant createdOn;
  private byte[] sealed;

  protected PaymentBatch() {}

  PaymentBatch(
      UUID id,
      String municipality,
      LocalDate executionDate,
      int payments,
      Money total,
      Instant createdOn,
      byte[] sealed) {
    this.id = id;
    this.municipality = municipality;
    this.executionDate = executionDate;
    this.payments = payments;
    this.total = total;
    this.createdOn = createdOn;
    this.sealed = sealed;
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  byte[] sealed() {
    return sealed;
  }

  PaymentBatchView view() {
    return new PaymentBatchView(id, municipality, executionDate, payments, total, createdOn);
  }
}
