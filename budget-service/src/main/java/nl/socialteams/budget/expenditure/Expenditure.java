// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.BatchSize;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.workingbudget.Budget;

/** An expenditure from its request until it is settled. */
@Entity
public class Expenditure {
  @Id private UUID id;
  private UUID budget;
  private String municipality;
  @Embedded private Spending spending;
  private UUID payee;
  private boolean caseDestroyed;

  @Enumerated(EnumType.STRING)
  private ExpenditureStatus status;

  private Money spent;
  private String requestedBy;
  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "expenditure_status", joinColumns = @JoinColumn(name = "expenditure"))
  @OrderColumn(name = "number")
  @BatchSize(size = 200)
  private List<StatusEntry> history = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "expenditure_approval", joinColumns = @JoinColumn(name = "expenditure"))
  @OrderColumn(name = "number")
  @BatchSize(size = 200)
  private List<Approval> approvals = new ArrayList<>();

  protected Expenditure() {}

  /**
   * @param requestedBy subject of who asks; null where an import records what others asked
   */
  static Expenditure requested(
      Budget budget, Spending spending, UUID payee, Moment moment, String requestedBy) {
    Expenditure expenditure = new Expenditure();
    expenditure.id = UuidCreator.getTimeOrderedEpoch();
    expenditure.budget = budget.id();
    expenditure.municipality = budget.municipality();
    expenditure.spending = spending;
    expenditure.payee = payee;
    expenditure.requestedBy = requestedBy;
    expenditure.version = 1;
    expenditure.enter(ExpenditureStatus.REQUESTED, moment, null);
    expenditure.take(Step.RESERVE, moment);
    return expenditure;
  }

  /**
   * @throws ImpossibleStep where the status is another
   */
  public void require(Step step) {
    if (!step.isPossibleFrom(status)) {
      throw new ImpossibleStep(step, status);
    }
  }

  /** Takes a step that moves no money out of the budget. */
  public void take(Step step, Moment moment) {
    require(step);
    enter(step.to(), moment, null);
  }

  /** Approves; it is approved when as many have done so as have to. */
  public void approve(Approval approval, int needed, Moment moment) {
    require(Step.APPROVE);
    approvals.add(approval);
    if (approvals.size() >= needed) {
      take(Step.APPROVE, moment);
    }
  }

  public void pay(Moment moment) {
    require(Step.PAY);
    spent = spending.amount();
    enter(Step.PAY.to(), moment, spent);
  }

  /**
   * @param actual what it has cost in the end
   */
  public void settle(Money actual, Moment moment) {
    require(Step.SETTLE);
    spent = actual;
    enter(Step.SETTLE.to(), moment, actual);
  }

  public void refund(Money amount, Moment moment) {
    Money left = spent.plus(amount.negated());
    Step step = left.isPositive() ? Step.REFUND_PART : Step.REFUND_REST;
    require(step);
    spent = left;
    enter(step.to(), moment, amount);
  }

  private void enter(ExpenditureStatus next, Moment moment, Money amount) {
    status = next;
    history.add(new StatusEntry(next, moment, amount));
  }

  public boolean wasRequestedBy(String subject) {
    return subject.equals(requestedBy);
  }

  public boolean wasApprovedBy(String subject) {
    return approvals.stream().anyMatch(approval -> approval.approvedBy().equals(subject));
  }

  public UUID id() {
    return id;
  }

  public UUID budget() {
    return budget;
  }

  public String municipality() {
    return municipality;
  }

  public Spending spending() {
    return spending;
  }

  /** Null where nobody was named. */
  public UUID payee() {
    return payee;
  }

  /** It was for a case or a household that is gone; nothing of it is told any more. */
  boolean isOfDestroyedCase() {
    return caseDestroyed;
  }

  public ExpenditureStatus status() {
    return status;
  }

  /** What it has cost until now, with refunds taken off; null before it is paid. */
  public Money spent() {
    return spent;
  }

  public List<StatusEntry> history() {
    return List.copyOf(history);
  }

  /** How many people have approved it. */
  public int approvals() {
    return approvals.size();
  }

  /** The approval that settled it; empty where there is none. */
  Optional<Approval> lastApproval() {
    return approvals.isEmpty() ? Optional.empty() : Optional.of(approvals.getLast());
  }

  public long version() {
    return version;
  }
}
