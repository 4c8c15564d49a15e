// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Knowledge;

/** What an organisation says it did in some months. */
@Entity
@Table(name = "deployment_report")
class Report {
  @Id private UUID id;
  private String municipality;
  private UUID agreement;
  private int firstMonth;
  private int lastMonth;
  private BigDecimal hours;
  private String activityKind;
  private UUID corrects;
  @Embedded private Known known;

  protected Report() {}

  Report(Agreement agreement, NewReport wanted, Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = agreement.municipality();
    this.agreement = agreement.id();
    this.firstMonth = wanted.firstMonth();
    this.lastMonth = wanted.lastMonth();
    this.hours = wanted.hours();
    this.activityKind = wanted.activityKind();
    this.corrects = wanted.corrects();
    this.known = new Known(known);
  }

  /** Whether no other report came in its place. */
  boolean counts() {
    return known.until() == null;
  }

  UUID id() {
    return id;
  }

  int firstMonth() {
    return firstMonth;
  }

  int lastMonth() {
    return lastMonth;
  }

  BigDecimal hours() {
    return hours;
  }

  String activityKind() {
    return activityKind;
  }

  UUID corrects() {
    return corrects;
  }

  Known known() {
    return known;
  }
}
