// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonFormat;

import static java.util.Objects.requireNonNull;

/**
 * A subsidy or service agreement of an organisation, with its planned reductions.
 *
 * @param subsidyId the key of the event
 * @param baseAmount a year, before reductions
 * @param lastYear absent while it is open
 * @param reductions oldest first; each holds until the next
 * @param replaces the one whose place it took; absent for a first one
 * @param knownUntil when another took its place; absent while it counts
 */
public record SubsidyState(
    UUID subsidyId,
    String municipality,
    long version,
    UUID organisationId,
    String form,
    String subject,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal baseAmount,
    int firstYear,
    Integer lastYear,
    List<PlannedReduction> reductions,
    String source,
    UUID replaces,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public SubsidyState {
    requireNonNull(subsidyId, "subsidyId");
    requireNonNull(municipality, "municipality");
    requireNonNull(organisationId, "organisationId");
    requireNonNull(form, "form");
    requireNonNull(subject, "subject");
    requireNonNull(source, "source");
    requireNonNull(knownFrom, "knownFrom");
    baseAmount = Euros.exact(baseAmount);
    reductions = List.copyOf(reductions);
  }
}
