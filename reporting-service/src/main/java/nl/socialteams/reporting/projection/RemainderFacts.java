// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.CaseRemainder;

/** What remains of registrations that were destroyed: months and classes, never changed. */
@Singleton
class RemainderFacts extends StateFacts<CaseRemainder> {
  private static final FactColumns AGGREGATE =
      FactColumns.of(
          "remainder_fact",
          "remainder_id",
          "municipality",
          "form",
          "team_id",
          "registered_in",
          "closed_in",
          "gender",
          "age_class",
          "living_unit");

  @Inject
  RemainderFacts(FactStore store) {
    super(store, CaseEvents.CASE_REMAINED, AGGREGATE);
  }

  @Override
  public String municipality(CaseRemainder state) {
    return state.municipality();
  }

  @Override
  long version(CaseRemainder state) {
    return 1;
  }

  @Override
  List<Object> row(CaseRemainder state) {
    return Row.of(
        state.remainderId(),
        state.municipality(),
        state.form().name(),
        state.teamId(),
        state.registeredIn(),
        state.closedIn(),
        state.gender(),
        state.ageClass(),
        state.livingUnit());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(CaseRemainder state) {
    return Map.of();
  }
}
