// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
@SecondaryTable(
    name = PaymentBatch.REJECTION,
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "batch"))
@SecondaryRow(table = PaymentBatch.REJECTION, owned = false)
class PaymentBatch {
  static final String PAYMENT = "payment_batch_payment";
  static final String REJECTION = "payment_batch_rejection";

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

  /** When the bank has rejected it, and why; null where it has not. */
  @Column(table = REJECTION, insertable = false, updatable = false)
  private Instant rejectedOn;

  @Column(table = REJECTION, insertable = false, updatable = false)
  @Enumerated(EnumType.STRING)
  private RejectionReason rejectionReason;

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

  /**
   * @throws BatchPaid where the bank has carried it out
   * @throws BatchRejected where the bank has rejected it
   */
  void requireOpen() {
    if (paidOn != null) {
      throw new BatchPaid();
    }
    if (rejectedOn != null) {
      throw new BatchRejected();
    }
  }

  /** It changes once: when it is paid or rejected. */
  long version() {
    return paidOn == null && rejectedOn == null ? 1 : 2;
  }

  byte[] sealed() {
    return sealed;
  }

  PaymentBatchView view() {
    return new PaymentBatchView(
        id,
        municipality,
        executionDate,
        payments,
        total,
        createdOn,
        paidOn,
        rejectedOn,
        rejectionReason);
  }
}
