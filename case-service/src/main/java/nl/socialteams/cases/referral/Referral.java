// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import nl.socialteams.cases.consent.Recipient;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnownStatus;
import nl.socialteams.knowntime.StatusView;

/** A case that is referred, or handed over, to another. */
@Entity
public class Referral {
  @Id private UUID id;
  private String municipality;
  private UUID caseId;
  private UUID registration;
  private UUID client;
  private UUID proposingTeam;

  @Enumerated(EnumType.STRING)
  private ReferralKind kind;

  @Enumerated(EnumType.STRING)
  private TargetKind targetKind;

  private UUID organisation;
  private UUID team;

  @Enumerated(EnumType.STRING)
  private ReferralBasis basis;

  @Enumerated(EnumType.STRING)
  private ReferralStatus status;

  private LocalDate answerBy;
  private LocalDate reportBy;
  private byte[] sealed;

  @ElementCollection
  @BatchSize(size = PageQuery.MAXIMUM_LIMIT)
  @CollectionTable(name = "referral_change", joinColumns = @JoinColumn(name = "referral"))
  @OrderColumn(name = "place")
  private List<ReferralChange> history = new ArrayList<>();

  @Version private long version;

  protected Referral() {}

  Referral(CaseFile caseFile, NewReferral told, ReferralBasis basis) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = caseFile.municipality();
    this.caseId = caseFile.id();
    this.registration = caseFile.registration();
    this.client = caseFile.client();
    this.proposingTeam = caseFile.team();
    this.kind = told.kind();
    this.targetKind = told.targetKind();
    this.organisation = told.organisationId();
    this.team = told.teamId();
    this.basis = basis;
    this.version = 1;
  }

  Referral proposed(NewReferral told, ReferralTerms terms, Knowledge known) {
    LocalDate on = told.proposedOn();
    answerBy = told.answerBy() == null ? on.plus(terms.answerWithin()) : told.answerBy();
    reportBy = told.reportBy() == null ? on.plus(terms.reportWithin()) : told.reportBy();
    status = ReferralStatus.PROPOSED;
    history.add(ReferralChange.of(this, on, known));
    return this;
  }

  Referral saying(byte[] words) {
    sealed = words;
    return this;
  }

  /**
   * @throws ReferralElsewhere where that does not follow on what it is now
   */
  void become(ReferralStatus next, LocalDate on, Knowledge known) {
    requireCanBecome(next);
    status = next;
    history.add(ReferralChange.of(this, on, known));
  }

  void requireCanBecome(ReferralStatus next) {
    if (!status.next().contains(next)) {
      throw new ReferralElsewhere(status);
    }
  }

  /** The last day on which what comes next is in time; empty where nothing comes any more. */
  Optional<LocalDate> nextTerm() {
    return switch (status) {
      case PROPOSED -> Optional.of(answerBy);
      case ACCEPTED, COMPLETED -> Optional.of(reportBy);
      case DECLINED, WITHDRAWN, REPORTED_BACK -> Optional.empty();
    };
  }

  /** Null while no term has passed. */
  public OverdueTerm overdue(LocalDate today) {
    OverdueTerm next = status == ReferralStatus.PROPOSED ? OverdueTerm.ANSWER : OverdueTerm.REPORT;
    return nextTerm().filter(today::isAfter).map(term -> next).orElse(null);
  }

  public UUID id() {
    return id;
  }

  public UUID caseId() {
    return caseId;
  }

  public UUID client() {
    return client;
  }

  public String municipality() {
    return municipality;
  }

  UUID proposingTeam() {
    return proposingTeam;
  }

  public ReferralKind kind() {
    return kind;
  }

  public TargetKind targetKind() {
    return targetKind;
  }

  public Recipient recipient() {
    return new Recipient(organisation, team);
  }

  public ReferralBasis basis() {
    return basis;
  }

  public ReferralStatus status() {
    return status;
  }

  public LocalDate answerBy() {
    return answerBy;
  }

  public LocalDate reportBy() {
    return reportBy;
  }

  byte[] sealed() {
    return sealed;
  }

  List<KnownStatus> history() {
    return history.stream().map(ReferralChange::known).toList();
  }

  public long version() {
    return version;
  }

  ReferralView view(ReferralWords words, LocalDate today) {
    return new ReferralView(
        id,
        caseId,
        kind,
        targetKind,
        organisation,
        team,
        basis,
        status,
        overdue(today),
        answerBy,
        reportBy,
        words.question(),
        words.danger(),
        words.declined(),
        words.report(),
        StatusView.of(history()));
  }
}
