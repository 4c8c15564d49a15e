// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.Timeline;

/**
 * A form of support, as it was known during a time. An ending or a correction is another row of the
 * same support, with the next revision.
 */
@Entity
public class Support {
  @Id private UUID id;
  private UUID support;
  private int revision;
  private String municipality;
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private Arrangement arrangement;

  private String lifeDomain;
  private int lifeDomainVersion;
  private String ring;
  private String kind;
  private UUID provider;
  private String law;
  @Embedded private Timeline time;
  private BigDecimal cost;

  @Enumerated(EnumType.STRING)
  private CostUnit costUnit;

  private BigDecimal unitsPerMonth;
  @Version private long lock;

  protected Support() {}

  static Support of(CaseFile caseFile, PlacedSupport placed, Knowledge known) {
    return state(UuidCreator.getTimeOrderedEpoch(), 1, caseFile, placed, known);
  }

  /** What is known instead from now on. */
  Support correct(CaseFile caseFile, PlacedSupport placed, Knowledge now) {
    time.supersede(now);
    return state(support, revision + 1, caseFile, placed, now);
  }

  private static Support state(
      UUID support, int revision, CaseFile caseFile, PlacedSupport placed, Knowledge known) {
    Support state = new Support();
    state.id = UuidCreator.getTimeOrderedEpoch();
    state.support = support;
    state.revision = revision;
    state.municipality = caseFile.municipality();
    state.caseId = caseFile.id();
    state.arrangement = placed.arrangement();
    state.lifeDomain = placed.lifeDomain();
    state.lifeDomainVersion = placed.lifeDomainVersion();
    state.ring = placed.ring();
    state.kind = placed.kind();
    state.provider = placed.providerId();
    state.law = placed.law();
    state.time = Timeline.of(placed.validFrom(), placed.validUntil(), known);
    state.costs(placed.unitCost());
    return state;
  }

  private void costs(SupportCost told) {
    if (told != null) {
      cost = new BigDecimal(told.amount());
      costUnit = told.unit();
      unitsPerMonth = told.unitsPerMonth();
    }
  }

  /** The same as it is known now, but for its end. */
  PlacedSupport until(LocalDate end) {
    return new PlacedSupport(
        arrangement,
        lifeDomain,
        lifeDomainVersion,
        ring,
        kind,
        provider,
        law,
        time.validFrom(),
        end,
        unitCost());
  }

  public SupportCost unitCost() {
    return cost == null ? null : new SupportCost(cost.toPlainString(), costUnit, unitsPerMonth);
  }

  public UUID support() {
    return support;
  }

  int revision() {
    return revision;
  }

  public UUID caseId() {
    return caseId;
  }

  public Arrangement arrangement() {
    return arrangement;
  }

  public String lifeDomain() {
    return lifeDomain;
  }

  public int lifeDomainVersion() {
    return lifeDomainVersion;
  }

  public String ring() {
    return ring;
  }

  public String kind() {
    return kind;
  }

  /** Null where no organisation gives it. */
  public UUID provider() {
    return provider;
  }

  /** Null where it rests on none. */
  public String law() {
    return law;
  }

  public Timeline time() {
    return time;
  }
}
