// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.RefusedInputState;

/** What was refused of what clients sent, by day. */
@Singleton
class RefusedInputFacts extends StateFacts<RefusedInputState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of(
          "refused_input_fact", "id", "municipality", "client", "day", "field", "code", "number");

  @Inject
  RefusedInputFacts(FactStore store) {
    super(store, CaseEvents.REFUSED_INPUT_COUNTED, AGGREGATE);
  }

  @Override
  public String municipality(RefusedInputState state) {
    return state.municipality();
  }

  @Override
  long version(RefusedInputState state) {
    return state.version();
  }

  @Override
  List<Object> row(RefusedInputState state) {
    return Row.of(
        state.id(),
        state.municipality(),
        state.client(),
        state.day(),
        state.field(),
        state.code(),
        state.number());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(RefusedInputState state) {
    return Map.of();
  }
}
