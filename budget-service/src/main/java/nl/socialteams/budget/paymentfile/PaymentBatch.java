// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SecondaryRow;

import nl.socialteams.budget.money.Money;

/** Payments that went to the bank together, with the sealed file. */
@Entity
@Immutable
@SecondaryTable(name = PaymentBatch.PAYMENT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "batch"))
@SecondaryRow(table = PaymentBatch.PAYMENT, owned = false)
class PaymentBatch {
  static final String PAYMENT = "payment_batch_payment";

  @Id private UUID id;
  private String municipality;
  private LocalDate executionDate;
  private int payments;
  private Money total;
  private Instant createdOn;
  private byte[] sealed;

  /** When the bank has carried it out; null before. */
  @Column(table = PAYMENT, insertable = false, updatable = false)
  private Instant paidOn;

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

  boolean isPaid() {
    return paidOn != null;
  }

  /** It changes once: when it is paid. */
  long version() {
    return isPaid() ? 2 : 1;
  }

  byte[] sealed() {
    return sealed;
  }

  PaymentBatchView view() {
    return new PaymentBatchView(
        id, municipality, executionDate, payments, total, createdOn, paidOn);
  }
}
