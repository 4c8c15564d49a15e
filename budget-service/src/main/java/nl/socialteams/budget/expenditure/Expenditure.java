// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.ArrayList;
import java.util.List;
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

import nl.socialteams.budget.workingbudget.Budget;

/** An expenditure from its request to its payment. */
@Entity
public class Expenditure {
  @Id private UUID id;
  private UUID budget;
  private String municipality;
  @Embedded private Spending spending;

  @Enumerated(EnumType.STRING)
  private ExpenditureStatus status;

  private String requestedBy;
  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "expenditure_status", joinColumns = @JoinColumn(name = "expenditure"))
  @OrderColumn(name = "number")
  @BatchSize(size = 200)
  private List<StatusEntry> history = new ArrayList<>();

  protected Expenditure() {}

  /**
   * @param requestedBy subject of who asks; null where an import records what others asked
   */
  static Expenditure requested(
      Budget budget, Spending spending, StatusEntry reserved, String requestedBy) {
    Expenditure expenditure = new Expenditure();
    expenditure.id = UuidCreator.getTimeOrderedEpoch();
    expenditure.budget = budget.id();
    expenditure.municipality = budget.municipality();
    expenditure.spending = spending;
    expenditure.requestedBy = requestedBy;
    expenditure.version = 1;
    expenditure.enter(reserved);
    return expenditure;
  }

  /** Approves or refuses. */
  void decide(StatusEntry decision) {
    requireUndecided();
    enter(decision);
  }

  void requireUndecided() {
    if (status != ExpenditureStatus.RESERVED) {
      throw new ExpenditureDecided(status);
    }
  }

  void pay(StatusEntry payment) {
    requireApproved();
    enter(payment);
  }

  void requireApproved() {
    if (status != ExpenditureStatus.APPROVED) {
      throw new ExpenditureNotApproved(status);
    }
  }

  private void enter(StatusEntry entry) {
    status = entry.status();
    history.add(entry);
  }

  boolean wasRequestedBy(String subject) {
    return subject.equals(requestedBy);
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

  public ExpenditureStatus status() {
    return status;
  }

  public List<StatusEntry> history() {
    return List.copyOf(history);
  }

  public long version() {
    return version;
  }
}
