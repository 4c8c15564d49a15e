// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.CollectiveActivityState;

/** Activities for many. */
@Singleton
class CollectiveActivityFacts extends StateFacts<CollectiveActivityState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of("collective_activity_fact", "activity_id", "municipality", "first_day");
  private static final FactColumns STATUSES =
      FactColumns.of(
          "collective_activity_status_fact", "activity_id", "status", "true_from", "known_from");

  @Inject
  CollectiveActivityFacts(FactStore store) {
    super(store, AreaEvents.COLLECTIVE_ACTIVITY_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(CollectiveActivityState state) {
    return state.municipality();
  }

  @Override
  long version(CollectiveActivityState state) {
    return state.version();
  }

  @Override
  List<Object> row(CollectiveActivityState state) {
    return Row.of(
        state.activityId(),
        state.municipality(),
        state.dates().isEmpty() ? null : state.dates().getFirst());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(CollectiveActivityState state) {
    return Map.of(
        STATUSES,
        state.history().stream()
            .map(status -> Row.of(status.status(), status.on(), status.knownFrom()))
            .toList());
  }
}
