// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.areas.lending.LendableThing;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnownStatus;

/** A thing lent to a resident. */
@Entity
public class Loan {
  @Id private UUID id;
  private String municipality;
  private UUID thing;
  private UUID participant;
  private UUID caseId;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private LocalDate handedOutOn;
  private LocalDate returnedOn;

  @Enumerated(EnumType.STRING)
  private LoanStatus status;

  @ElementCollection
  @CollectionTable(name = "loan_status", joinColumns = @JoinColumn(name = "loan"))
  @OrderColumn(name = "place")
  private List<KnownStatus> history = new ArrayList<>();

  @Version private long version;

  protected Loan() {}

  Loan(LendableThing thing, NewLoan wanted, Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = thing.municipality();
    this.thing = thing.id();
    this.participant = wanted.participantId();
    this.caseId = wanted.caseId();
    this.firstDay = wanted.firstDay();
    this.lastDay = wanted.lastDay();
    this.version = 1;
    become(LoanStatus.RESERVED, wanted.reservedOn(), known);
  }

  void handOut(LocalDate on, Knowledge known) {
    require(LoanStatus.RESERVED);
    handedOutOn = on;
    become(LoanStatus.OUT, on, known);
  }

  void takeBack(LocalDate on, Knowledge known) {
    require(LoanStatus.OUT);
    returnedOn = on;
    become(LoanStatus.RETURNED, on, known);
  }

  void cancel(LocalDate on, Knowledge known) {
    require(LoanStatus.RESERVED);
    become(LoanStatus.CANCELLED, on, known);
  }

  /** The case that it was for is no more. */
  void leaveCase() {
    caseId = null;
  }

  private void require(LoanStatus needed) {
    if (status != needed) {
      throw new LoanElsewhere(status);
    }
  }

  private void become(LoanStatus next, LocalDate on, Knowledge known) {
    status = next;
    history.add(KnownStatus.of(next, on, known));
  }

  /** Whether it should have been back. */
  boolean isLate(LocalDate today) {
    return status == LoanStatus.OUT && lastDay.isBefore(today);
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  UUID thing() {
    return thing;
  }

  UUID participant() {
    return participant;
  }

  UUID caseId() {
    return caseId;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  LoanStatus status() {
    return status;
  }

  List<KnownStatus> history() {
    return List.copyOf(history);
  }

  long version() {
    return version;
  }
}
