// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import nl.socialteams.knowntime.Knowledge;

/**
 * A step in the life of a consent, which is only ever added.
 *
 * @param lifeDomains null for all
 */
@Embeddable
record ConsentChange(
    String municipality,
    UUID caseId,
    String status,
    LocalDate onDay,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> parts,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> lifeDomains,
    Instant knownFrom,
    boolean asserted) {

  static ConsentChange of(Consent consent, ConsentStatus status, LocalDate on, Knowledge known) {
    return new ConsentChange(
        consent.municipality(),
        consent.caseId(),
        status.name(),
        on,
        consent.partNames(),
        consent.domainNames(),
        known.from(),
        known.asserted());
  }

  ConsentChangeView view() {
    return new ConsentChangeView(
        ConsentStatus.valueOf(status),
        onDay,
        parts.stream().map(FilePart::valueOf).toList(),
        lifeDomains,
        knownFrom,
        asserted);
  }
}
