// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

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
import org.hibernate.annotations.BatchSize;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnownStatus;

/** The plan of a household: which version is agreed, and which is being drafted. */
@Entity
public class Plan {
  @Id private UUID id;
  private String municipality;
  private UUID household;
  private UUID team;
  private UUID begunIn;

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  private Integer draftNumber;
  private Integer agreedNumber;
  private long changes;

  @ElementCollection
  @BatchSize(size = PageQuery.MAXIMUM_LIMIT)
  @CollectionTable(name = "plan_status", joinColumns = @JoinColumn(name = "plan"))
  @OrderColumn(name = "place")
  private List<KnownStatus> history = new ArrayList<>();

  @Version private long version;

  protected Plan() {}

  static Plan draft(CaseFile caseFile, LocalDate on, Knowledge known) {
    Plan plan = new Plan();
    plan.id = UuidCreator.getTimeOrderedEpoch();
    plan.municipality = caseFile.municipality();
    plan.household = caseFile.household();
    plan.team = caseFile.team();
    plan.begunIn = caseFile.id();
    plan.draftNumber = 1;
    plan.version = 1;
    plan.become(PlanStatus.DRAFT, on, known);
    return plan;
  }

  /**
   * Drafts the next version where none is being drafted.
   *
   * @return whether it was begun now
   */
  boolean beginDraft() {
    requireRunning();
    changed();
    if (draftNumber != null) {
      return false;
    }
    draftNumber = agreedNumber + 1;
    return true;
  }

  /** What was drafted holds from now on. */
  void agree(LocalDate on, Knowledge known) {
    requireDraft();
    agreedNumber = draftNumber;
    draftNumber = null;
    changed();
    if (status == PlanStatus.DRAFT) {
      become(PlanStatus.AGREED, on, known);
    }
  }

  void end(PlanEnd end, LocalDate on, Knowledge known) {
    requireRunning();
    if ((end == PlanEnd.WITHDRAWN) != (status == PlanStatus.DRAFT)) {
      throw new PlanEndDoesNotFit(status, end);
    }
    become(end.status(), on, known);
  }

  /** Something of it became known beside its versions. */
  void changed() {
    changes++;
  }

  private void become(PlanStatus next, LocalDate on, Knowledge known) {
    status = next;
    history.add(KnownStatus.of(next, on, known));
    changed();
  }

  void requireDraft() {
    requireRunning();
    if (draftNumber == null) {
      throw new NothingDrafted();
    }
  }

  void requireAgreed() {
    requireRunning();
    if (agreedNumber == null) {
      throw new PlanNotAgreed();
    }
  }

  private void requireRunning() {
    if (status != PlanStatus.DRAFT && status != PlanStatus.AGREED) {
      throw new PlanRunsNoLonger(status);
    }
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public UUID household() {
    return household;
  }

  UUID team() {
    return team;
  }

  UUID begunIn() {
    return begunIn;
  }

  public PlanStatus status() {
    return status;
  }

  /** Null where nothing is being drafted. */
  Integer draftNumber() {
    return draftNumber;
  }

  /** Null where nothing was agreed yet. */
  Integer agreedNumber() {
    return agreedNumber;
  }

  /** Null while it runs. */
  LocalDate endedOn() {
    return status == PlanStatus.DRAFT || status == PlanStatus.AGREED
        ? null
        : history.getLast().onDay();
  }

  List<KnownStatus> history() {
    return List.copyOf(history);
  }

  long version() {
    return version;
  }
}
