// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.SupportState;
import nl.socialteams.contracts.cases.SupportsState;

/** Support that was there and that came, as it was known. */
@Singleton
class SupportFacts extends StateFacts<SupportsState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of("supports_fact", "case_id", "municipality").and(WhenRecorded.COLUMNS);
  private static final FactColumns SUPPORTS =
      FactColumns.of(
          "support_fact",
          "case_id",
          "support_id",
          "arrangement",
          "life_domain",
          "life_domain_version",
          "ring",
          "valid_from",
          "valid_until",
          "known_from",
          "known_until");

  @Inject
  SupportFacts(FactStore store) {
    super(store, CaseEvents.SUPPORTS_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(SupportsState state) {
    return state.municipality();
  }

  @Override
  long version(SupportsState state) {
    return state.version();
  }

  @Override
  List<Object> row(SupportsState state) {
    return Row.and(
        Row.of(state.caseId(), state.municipality()),
        WhenRecorded.of(state.supports().stream().map(SupportFacts::days).toList()).values());
  }

  private static RecordedDay days(SupportState given) {
    LocalDate first = given.validFrom();
    LocalDate end = given.validUntil();
    return new RecordedDay(
        first,
        end == null || end.isBefore(first) ? first : end,
        given.knownFrom(),
        given.knownUntil());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(SupportsState state) {
    return Map.of(
        SUPPORTS,
        state.supports().stream()
            .map(
                given ->
                    Row.of(
                        given.supportId(),
                        given.arrangement(),
                        given.lifeDomain(),
                        given.lifeDomainVersion(),
                        given.ring(),
                        given.validFrom(),
                        given.validUntil(),
                        given.knownFrom(),
                        given.knownUntil()))
            .toList());
  }
}
