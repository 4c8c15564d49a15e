// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.knowntime.Knowledge;

/** A plan for a household that no regular solution could help. */
@Entity
public class TailorMadePlan {
  @Id private UUID id;
  private String municipality;
  private UUID household;
  private UUID caseId;
  private UUID client;

  @Enumerated(EnumType.STRING)
  private TailorMadePlanStatus status;

  private LocalDate startedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> lifeDomains;

  private int lifeDomainVersion;
  private int solutionsTried;
  private UUID contact;
  private UUID expert;
  private LocalDate perspectiveOn;
  private LocalDate nextReviewOn;
  private LocalDate endedOn;
  private byte[] sealed;
  private Instant knownFrom;
  private boolean asserted;
  @Version private long version;

  protected TailorMadePlan() {}

  static TailorMadePlan begin(
      CaseFile caseFile, Eligibility eligible, TailorMadePeople people, Knowledge known) {
    TailorMadePlan plan = new TailorMadePlan();
    plan.id = UuidCreator.getTimeOrderedEpoch();
    plan.municipality = caseFile.municipality();
    plan.household = caseFile.household();
    plan.caseId = caseFile.id();
    plan.client = caseFile.client();
    plan.status = TailorMadePlanStatus.EXPLORING;
    plan.startedOn = eligible.startedOn();
    plan.lifeDomains = List.copyOf(eligible.lifeDomains());
    plan.lifeDomainVersion = eligible.lifeDomainVersion();
    plan.solutionsTried = eligible.solutionsTried();
    plan.nextReviewOn = eligible.nextReviewOn();
    plan.contact = people.contact();
    plan.expert = people.expert();
    plan.knownFrom = known.from();
    plan.asserted = known.asserted();
    plan.version = 1;
    return plan;
  }

  /** What there is to tell in words lies sealed. */
  void seal(byte[] words) {
    sealed = words;
  }

  /** Where it is found anew, the plan goes on as it was. */
  void findPerspective(LocalDate on) {
    if (status != TailorMadePlanStatus.WORKING) {
      become(TailorMadePlanStatus.WORKING);
    }
    perspectiveOn = on;
  }

  void assign(TailorMadePeople people) {
    requireRunning();
    contact = people.contact();
    expert = people.expert();
  }

  void review(LocalDate next) {
    requireRunning();
    nextReviewOn = next;
  }

  void end(TailorMadePlanEnd end, LocalDate on) {
    become(end.status());
    endedOn = on;
  }

  private void become(TailorMadePlanStatus next) {
    requireRunning();
    if (!status.leadsTo(next)) {
      throw new PerspectiveFirst();
    }
    status = next;
  }

  /**
   * @throws TailorMadePlanOver where it came to its end
   */
  public void requireRunning() {
    if (!status.runs()) {
      throw new TailorMadePlanOver(status);
    }
  }

  /**
   * @throws PerspectiveFirst where none was found yet
   */
  public void requirePerspective() {
    requireRunning();
    if (status == TailorMadePlanStatus.EXPLORING) {
      throw new PerspectiveFirst();
    }
  }

  TailorMadePeople people() {
    return new TailorMadePeople(contact, expert);
  }

  TailorMadePlanView view(TailorMadeWords words) {
    return new TailorMadePlanView(
        id,
        municipality,
        caseId,
        household,
        status,
        startedOn,
        List.copyOf(lifeDomains),
        lifeDomainVersion,
        words.tried(),
        contact,
        expert,
        words.perspective(),
        perspectiveOn,
        nextReviewOn,
        endedOn,
        words.reason(),
        knownFrom,
        asserted);
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public UUID caseId() {
    return caseId;
  }

  public UUID client() {
    return client;
  }

  public TailorMadePlanStatus status() {
    return status;
  }

  public LocalDate startedOn() {
    return startedOn;
  }

  public UUID household() {
    return household;
  }

  public UUID contact() {
    return contact;
  }

  /** Null where none is named yet. */
  public UUID expert() {
    return expert;
  }

  public LocalDate nextReviewOn() {
    return nextReviewOn;
  }

  byte[] sealed() {
    return sealed;
  }

  public long version() {
    return version;
  }
}
