// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.access.Actor;

/** How long files are kept that are kept by a law. */
@Entity
class RetentionTerm {
  @Id private UUID id;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private RetentionLaw law;

  private int years;
  private String source;
  private LocalDate validFrom;
  private Instant recordedAt;
  private String recordedBy;
  private String recordedByIssuer;

  protected RetentionTerm() {}

  RetentionTerm(NewRetentionTerm told, Actor by) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = told.municipality();
    this.law = told.law();
    this.years = told.years();
    this.source = told.source();
    this.validFrom = told.validFrom();
    this.recordedAt = by.at();
    this.recordedBy = by.subject();
    this.recordedByIssuer = by.issuer();
  }

  UUID id() {
    return id;
  }

  RetentionTermView view() {
    return new RetentionTermView(id, municipality, law, years, source, validFrom, recordedAt);
  }
}
